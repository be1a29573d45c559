// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("vpc").location("vpc").regions(&[
    RegionHosts::new("ap-northeast-1", "vpc.ap-northeast-1.aliyuncs.com")
        .vpc("vpc-vpc.ap-northeast-1.aliyuncs.com"),
    RegionHosts::new("ap-northeast-2", "vpc.ap-northeast-2.aliyuncs.com")
        .vpc("vpc-vpc.ap-northeast-2.aliyuncs.com"),
    RegionHosts::new("ap-northeast-2-pop", "vpc.aliyuncs.com"),
    RegionHosts::new("ap-southeast-1", "vpc.ap-southeast-1.aliyuncs.com")
        .vpc("vpc-vpc.ap-southeast-1.aliyuncs.com"),
    RegionHosts::new("ap-southeast-3", "vpc.ap-southeast-3.aliyuncs.com")
        .vpc("vpc-vpc.ap-southeast-3.aliyuncs.com"),
    RegionHosts::new("ap-southeast-5", "vpc.ap-southeast-5.aliyuncs.com")
        .vpc("vpc-vpc.ap-southeast-5.aliyuncs.com"),
    RegionHosts::new("ap-southeast-6", "vpc.ap-southeast-6.aliyuncs.com")
        .vpc("vpc-vpc.ap-southeast-6.aliyuncs.com"),
    RegionHosts::new("ap-southeast-7", "vpc.ap-southeast-7.aliyuncs.com")
        .vpc("vpc-vpc.ap-southeast-7.aliyuncs.com"),
    RegionHosts::new("ap-southeast-8", "vpc.ap-southeast-8.aliyuncs.com"),
    RegionHosts::new("cn-beijing", "vpc.cn-beijing.aliyuncs.com")
        .vpc("vpc-vpc.cn-beijing.aliyuncs.com"),
    RegionHosts::new(
        "cn-beijing-finance-1",
        "vpc.cn-beijing-finance-1.aliyuncs.com",
    )
    .vpc("vpc-vpc.cn-beijing-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-beijing-finance-pop", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-beijing-gov-1", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-beijing-nu16-b01", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-chengdu", "vpc.cn-chengdu.aliyuncs.com")
        .vpc("vpc-vpc.cn-chengdu.aliyuncs.com"),
    RegionHosts::new("cn-edge-1", "vpc-nebula.cn-qingdao-nebula.aliyuncs.com"),
    RegionHosts::new("cn-fujian", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-fuzhou", "vpc.cn-fuzhou.aliyuncs.com")
        .vpc("vpc-vpc.cn-fuzhou.aliyuncs.com"),
    RegionHosts::new("cn-guangzhou", "vpc.cn-guangzhou.aliyuncs.com")
        .vpc("vpc-vpc.cn-guangzhou.aliyuncs.com"),
    RegionHosts::new("cn-haidian-cm12-c01", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou", "vpc.aliyuncs.com").vpc("vpc-vpc.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-bj-b01", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-finance", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-internal-prod-1", "vpc.aliyuncs.com"),
    RegionHosts::new(
        "cn-hangzhou-internal-test-1",
        "vpc-pre.cn-hangzhou.aliyuncs.com",
    ),
    RegionHosts::new(
        "cn-hangzhou-internal-test-2",
        "vpc-inner-pre.cn-hangzhou.aliyuncs.com",
    ),
    RegionHosts::new(
        "cn-hangzhou-internal-test-3",
        "vpc-pre.cn-hangzhou.aliyuncs.com",
    ),
    RegionHosts::new("cn-hangzhou-test-306", "vpc-pre.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-heyuan", "vpc.cn-heyuan.aliyuncs.com")
        .vpc("vpc-vpc.cn-heyuan.aliyuncs.com"),
    RegionHosts::new("cn-heyuan-acdr-1", "vpc.cn-heyuan-acdr-1.aliyuncs.com")
        .vpc("vpc-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
    RegionHosts::new("cn-hongkong", "vpc.cn-hongkong.aliyuncs.com")
        .vpc("vpc-vpc.cn-hongkong.aliyuncs.com"),
    RegionHosts::new("cn-hongkong-finance-pop", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-huhehaote", "vpc.cn-huhehaote.aliyuncs.com")
        .vpc("vpc-vpc.cn-huhehaote.aliyuncs.com"),
    RegionHosts::new(
        "cn-huhehaote-nebula-1",
        "vpc-nebula.cn-qingdao-nebula.aliyuncs.com",
    ),
    RegionHosts::new("cn-nanjing", "vpc.cn-nanjing.aliyuncs.com")
        .vpc("vpc-vpc.cn-nanjing.aliyuncs.com"),
    RegionHosts::new("cn-north-2-gov-1", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-qingdao", "vpc.cn-qingdao.aliyuncs.com")
        .vpc("vpc-vpc.cn-qingdao.aliyuncs.com"),
    RegionHosts::new(
        "cn-qingdao-nebula",
        "vpc-nebula.cn-qingdao-nebula.aliyuncs.com",
    ),
    RegionHosts::new("cn-shanghai", "vpc.cn-shanghai.aliyuncs.com")
        .vpc("vpc-vpc.cn-shanghai.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-et15-b01", "vpc-pre.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-et2-b01", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-finance-1", "vpc.aliyuncs.com")
        .vpc("vpc-vpc.cn-shanghai-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-inner", "vpc.aliyuncs.com"),
    RegionHosts::new(
        "cn-shanghai-internal-test-1",
        "vpc-pre.cn-hangzhou.aliyuncs.com",
    ),
    RegionHosts::new("cn-shenzhen", "vpc.cn-shenzhen.aliyuncs.com")
        .vpc("vpc-vpc.cn-shenzhen.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-finance-1", "vpc.aliyuncs.com")
        .vpc("vpc-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-inner", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-st4-d01", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-su18-b01", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-wuhan", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-wuhan-lr", "vpc.cn-wuhan-lr.aliyuncs.com")
        .vpc("vpc-vpc.cn-wuhan-lr.aliyuncs.com"),
    RegionHosts::new("cn-wulanchabu", "vpc.cn-wulanchabu.aliyuncs.com")
        .vpc("vpc-vpc.cn-wulanchabu.aliyuncs.com"),
    RegionHosts::new(
        "cn-wulanchabu-gic-1",
        "vpc.cn-wulanchabu-gic-1.aliyuncs.com",
    ),
    RegionHosts::new("cn-yushanfang", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-zhangbei", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-zhangbei-na61-b01", "vpc.aliyuncs.com"),
    RegionHosts::new("cn-zhangjiakou", "vpc.cn-zhangjiakou.aliyuncs.com")
        .vpc("vpc-vpc.cn-zhangjiakou.aliyuncs.com"),
    RegionHosts::new("cn-zhangjiakou-na62-a01", "vpc.cn-zhangjiakou.aliyuncs.com"),
    RegionHosts::new(
        "cn-zhengzhou-nebula-1",
        "vpc-nebula.cn-qingdao-nebula.aliyuncs.com",
    ),
    RegionHosts::new("cn-zhongwei", "vpc.cn-zhongwei.aliyuncs.com"),
    RegionHosts::new("eu-central-1", "vpc.eu-central-1.aliyuncs.com")
        .vpc("vpc-vpc.eu-central-1.aliyuncs.com"),
    RegionHosts::new("eu-west-1", "vpc.eu-west-1.aliyuncs.com")
        .vpc("vpc-vpc.eu-west-1.aliyuncs.com"),
    RegionHosts::new(
        "eu-west-1-oxs",
        "vpc-nebula.cn-shenzhen-cloudstone.aliyuncs.com",
    ),
    RegionHosts::new("eu-west-2", "vpc.eu-west-2.aliyuncs.com"),
    RegionHosts::new("me-central-1", "vpc.me-central-1.aliyuncs.com")
        .vpc("vpc-vpc.me-central-1.aliyuncs.com"),
    RegionHosts::new("me-east-1", "vpc.me-east-1.aliyuncs.com")
        .vpc("vpc-vpc.me-east-1.aliyuncs.com"),
    RegionHosts::new("na-south-1", "vpc.na-south-1.aliyuncs.com")
        .vpc("vpc-vpc.na-south-1.aliyuncs.com"),
    RegionHosts::new("rus-west-1-pop", "vpc.aliyuncs.com"),
    RegionHosts::new("sa-east-1", "vpc.sa-east-1.aliyuncs.com"),
    RegionHosts::new("us-east-1", "vpc.us-east-1.aliyuncs.com")
        .vpc("vpc-vpc.us-east-1.aliyuncs.com"),
    RegionHosts::new("us-southeast-1", "vpc.us-southeast-1.aliyuncs.com"),
    RegionHosts::new("us-west-1", "vpc.us-west-1.aliyuncs.com")
        .vpc("vpc-vpc.us-west-1.aliyuncs.com"),
]);
