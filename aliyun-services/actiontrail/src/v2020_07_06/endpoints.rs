// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("actiontrail")
    .location("actiontrail")
    .regions(&[
        RegionHosts::new("ap-northeast-1", "actiontrail.ap-northeast-1.aliyuncs.com")
            .vpc("actiontrail-vpc.ap-northeast-1.aliyuncs.com"),
        RegionHosts::new("ap-northeast-2", "actiontrail.ap-northeast-2.aliyuncs.com")
            .vpc("actiontrail-vpc.ap-northeast-2.aliyuncs.com"),
        RegionHosts::new(
            "ap-northeast-2-pop",
            "actiontrail.ap-northeast-1.aliyuncs.com",
        ),
        RegionHosts::new("ap-southeast-1", "actiontrail.ap-southeast-1.aliyuncs.com")
            .vpc("actiontrail-vpc.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("ap-southeast-3", "actiontrail.ap-southeast-3.aliyuncs.com")
            .vpc("actiontrail-vpc.ap-southeast-3.aliyuncs.com"),
        RegionHosts::new("ap-southeast-5", "actiontrail.ap-southeast-5.aliyuncs.com")
            .vpc("actiontrail-vpc.ap-southeast-5.aliyuncs.com"),
        RegionHosts::new("ap-southeast-6", "actiontrail.ap-southeast-6.aliyuncs.com"),
        RegionHosts::new("ap-southeast-7", "actiontrail.ap-southeast-7.aliyuncs.com")
            .vpc("actiontrail-vpc.ap-southeast-7.aliyuncs.com"),
        RegionHosts::new("ap-southeast-8", "actiontrail.ap-southeast-8.aliyuncs.com"),
        RegionHosts::new("cn-beijing", "actiontrail.cn-beijing.aliyuncs.com")
            .vpc("actiontrail-vpc.cn-beijing.aliyuncs.com"),
        RegionHosts::new("cn-beijing-finance-1", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-beijing-finance-pop", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-beijing-gov-1", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-beijing-nu16-b01", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-chengdu", "actiontrail.cn-chengdu.aliyuncs.com")
            .vpc("actiontrail-vpc.cn-chengdu.aliyuncs.com"),
        RegionHosts::new("cn-edge-1", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-fujian", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-guangzhou", "actiontrail.cn-guangzhou.aliyuncs.com")
            .vpc("actiontrail-vpc.cn-guangzhou.aliyuncs.com"),
        RegionHosts::new("cn-haidian-cm12-c01", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou", "actiontrail.cn-hangzhou.aliyuncs.com")
            .vpc("actiontrail-vpc.cn-hangzhou.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-bj-b01", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-finance", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-internal-prod-1", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-internal-test-1", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-internal-test-2", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-internal-test-3", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-test-306", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-heyuan", "actiontrail.cn-heyuan.aliyuncs.com")
            .vpc("actiontrail-vpc.cn-heyuan.aliyuncs.com"),
        RegionHosts::new("cn-hongkong", "actiontrail.cn-hongkong.aliyuncs.com")
            .vpc("actiontrail-vpc.cn-hongkong.aliyuncs.com"),
        RegionHosts::new("cn-hongkong-finance-pop", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-huhehaote", "actiontrail.cn-huhehaote.aliyuncs.com")
            .vpc("actiontrail-vpc.cn-huhehaote.aliyuncs.com"),
        RegionHosts::new("cn-nanjing", "actiontrail.cn-nanjing.aliyuncs.com")
            .vpc("actiontrail-vpc.cn-nanjing.aliyuncs.com"),
        RegionHosts::new(
            "cn-north-2-gov-1",
            "actiontrail.cn-north-2-gov-1.aliyuncs.com",
        )
        .vpc("actiontrail-vpc.cn-north-2-gov-1.aliyuncs.com"),
        RegionHosts::new("cn-qingdao", "actiontrail.cn-qingdao.aliyuncs.com")
            .vpc("actiontrail-vpc.cn-qingdao.aliyuncs.com"),
        RegionHosts::new("cn-qingdao-nebula", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-shanghai", "actiontrail.cn-shanghai.aliyuncs.com")
            .vpc("actiontrail-vpc.cn-shanghai.aliyuncs.com"),
        RegionHosts::new("cn-shanghai-et15-b01", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-shanghai-et2-b01", "actiontrail.aliyuncs.com"),
        RegionHosts::new(
            "cn-shanghai-finance-1",
            "actiontrail.cn-shanghai-finance-1.aliyuncs.com",
        )
        .vpc("actiontrail-vpc.cn-shanghai-finance-1.aliyuncs.com"),
        RegionHosts::new("cn-shanghai-inner", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-shanghai-internal-test-1", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen", "actiontrail.cn-shenzhen.aliyuncs.com")
            .vpc("actiontrail-vpc.cn-shenzhen.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen-finance-1", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen-inner", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen-st4-d01", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen-su18-b01", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-wuhan", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-wulanchabu", "actiontrail.cn-wulanchabu.aliyuncs.com")
            .vpc("actiontrail-vpc.cn-wulanchabu.aliyuncs.com"),
        RegionHosts::new("cn-yushanfang", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-zhangbei-na61-b01", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-zhangjiakou", "actiontrail.cn-zhangjiakou.aliyuncs.com")
            .vpc("actiontrail-vpc.cn-zhangjiakou.aliyuncs.com"),
        RegionHosts::new("cn-zhangjiakou-na62-a01", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-zhengzhou-nebula-1", "actiontrail.aliyuncs.com"),
        RegionHosts::new("cn-zhongwei", "actiontrail.cn-zhongwei.aliyuncs.com"),
        RegionHosts::new("eu-central-1", "actiontrail.eu-central-1.aliyuncs.com")
            .vpc("actiontrail-vpc.eu-central-1.aliyuncs.com"),
        RegionHosts::new("eu-west-1", "actiontrail.eu-west-1.aliyuncs.com")
            .vpc("actiontrail-vpc.eu-west-1.aliyuncs.com"),
        RegionHosts::new("eu-west-1-oxs", "actiontrail.ap-northeast-1.aliyuncs.com"),
        RegionHosts::new("eu-west-2", "actiontrail.eu-west-2.aliyuncs.com"),
        RegionHosts::new("me-central-1", "actiontrail.me-central-1.aliyuncs.com"),
        RegionHosts::new("me-east-1", "actiontrail.me-east-1.aliyuncs.com")
            .vpc("actiontrail-vpc.me-east-1.aliyuncs.com"),
        RegionHosts::new("na-south-1", "actiontrail.na-south-1.aliyuncs.com")
            .vpc("actiontrail-vpc.na-south-1.aliyuncs.com"),
        RegionHosts::new("rus-west-1-pop", "actiontrail.ap-northeast-1.aliyuncs.com"),
        RegionHosts::new("us-east-1", "actiontrail.us-east-1.aliyuncs.com")
            .vpc("actiontrail-vpc.us-east-1.aliyuncs.com"),
        RegionHosts::new("us-southeast-1", "actiontrail.us-southeast-1.aliyuncs.com"),
        RegionHosts::new("us-west-1", "actiontrail.us-west-1.aliyuncs.com")
            .vpc("actiontrail-vpc.us-west-1.aliyuncs.com"),
    ]);
