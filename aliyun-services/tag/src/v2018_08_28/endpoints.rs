// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("tag").regions(&[
    RegionHosts::new("ap-northeast-1", "tag.ap-northeast-1.aliyuncs.com")
        .vpc("tag-vpc.ap-northeast-1.aliyuncs.com"),
    RegionHosts::new("ap-northeast-2", "tag.ap-northeast-2.aliyuncs.com")
        .vpc("tag-vpc.ap-northeast-2.aliyuncs.com"),
    RegionHosts::new("ap-northeast-2-pop", "tag.aliyuncs.com"),
    RegionHosts::new("ap-south-1", "tag.ap-south-1.aliyuncs.com"),
    RegionHosts::new("ap-southeast-1", "tag.ap-southeast-1.aliyuncs.com")
        .vpc("tag-vpc.ap-southeast-1.aliyuncs.com"),
    RegionHosts::new("ap-southeast-2", "tag.ap-southeast-2.aliyuncs.com"),
    RegionHosts::new("ap-southeast-3", "tag.ap-southeast-3.aliyuncs.com")
        .vpc("tag-vpc.ap-southeast-3.aliyuncs.com"),
    RegionHosts::new("ap-southeast-5", "tag.ap-southeast-5.aliyuncs.com")
        .vpc("tag-vpc.ap-southeast-5.aliyuncs.com"),
    RegionHosts::new("ap-southeast-6", "tag.ap-southeast-6.aliyuncs.com")
        .vpc("tag-vpc.ap-southeast-6.aliyuncs.com"),
    RegionHosts::new("ap-southeast-7", "tag.ap-southeast-7.aliyuncs.com")
        .vpc("tag-vpc.ap-southeast-7.aliyuncs.com"),
    RegionHosts::new("cn-beijing", "tag.cn-beijing.aliyuncs.com")
        .vpc("tag-vpc.cn-beijing.aliyuncs.com"),
    RegionHosts::new(
        "cn-beijing-finance-1",
        "tag.cn-beijing-finance-1.aliyuncs.com",
    )
    .vpc("tag-vpc.cn-beijing-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-beijing-finance-pop", "tag.aliyuncs.com"),
    RegionHosts::new("cn-beijing-gov-1", "tag.aliyuncs.com"),
    RegionHosts::new("cn-beijing-nu16-b01", "tag.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-chengdu", "tag.cn-chengdu.aliyuncs.com")
        .vpc("tag-vpc.cn-chengdu.aliyuncs.com"),
    RegionHosts::new("cn-edge-1", "tag.aliyuncs.com"),
    RegionHosts::new("cn-fujian", "tag.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-fuzhou", "tag.cn-fuzhou.aliyuncs.com")
        .vpc("tag-vpc.cn-fuzhou.aliyuncs.com"),
    RegionHosts::new("cn-guangzhou", "tag.cn-guangzhou.aliyuncs.com")
        .vpc("tag-vpc.cn-guangzhou.aliyuncs.com"),
    RegionHosts::new("cn-haidian-cm12-c01", "tag.cn-north-2-gov-1.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou", "tag.cn-hangzhou.aliyuncs.com")
        .vpc("tag-vpc.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-bj-b01", "tag.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-finance", "tag.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-internal-prod-1", "tag.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-internal-test-1", "tag.aliyuncs.com"),
    RegionHosts::new(
        "cn-hangzhou-internal-test-2",
        "tag.cn-hangzhou.aliyuncs.com",
    ),
    RegionHosts::new(
        "cn-hangzhou-internal-test-3",
        "tag.cn-hangzhou.aliyuncs.com",
    ),
    RegionHosts::new("cn-hangzhou-test-306", "tag.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-heyuan", "tag.cn-heyuan.aliyuncs.com")
        .vpc("tag-vpc.cn-heyuan.aliyuncs.com"),
    RegionHosts::new("cn-hongkong", "tag.cn-hongkong.aliyuncs.com")
        .vpc("tag-vpc.cn-hongkong.aliyuncs.com"),
    RegionHosts::new("cn-hongkong-finance-pop", "tag.aliyuncs.com"),
    RegionHosts::new("cn-huhehaote", "tag.cn-huhehaote.aliyuncs.com")
        .vpc("tag-vpc.cn-huhehaote.aliyuncs.com"),
    RegionHosts::new(
        "cn-huhehaote-nebula-1",
        "tag.cn-qingdao-nebula.aliyuncs.com",
    ),
    RegionHosts::new("cn-nanjing", "tag.cn-nanjing.aliyuncs.com")
        .vpc("tag-vpc.cn-nanjing.aliyuncs.com"),
    RegionHosts::new("cn-qingdao", "tag.cn-qingdao.aliyuncs.com")
        .vpc("tag-vpc.cn-qingdao.aliyuncs.com"),
    RegionHosts::new("cn-shanghai", "tag.cn-shanghai.aliyuncs.com")
        .vpc("tag-vpc.cn-shanghai.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-et15-b01", "tag.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-et2-b01", "tag.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-finance-1", "tag.aliyuncs.com")
        .vpc("tag-vpc.cn-shanghai-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-inner", "tag.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-internal-test-1", "tag.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen", "tag.cn-shenzhen.aliyuncs.com")
        .vpc("tag-vpc.cn-shenzhen.aliyuncs.com"),
    RegionHosts::new(
        "cn-shenzhen-finance-1",
        "tag.cn-shenzhen-finance-1.aliyuncs.com",
    )
    .vpc("tag-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-inner", "tag.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-st4-d01", "tag.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-su18-b01", "tag.aliyuncs.com"),
    RegionHosts::new("cn-wuhan", "tag.aliyuncs.com"),
    RegionHosts::new("cn-wulanchabu", "tag.cn-wulanchabu.aliyuncs.com")
        .vpc("tag-vpc.cn-wulanchabu.aliyuncs.com"),
    RegionHosts::new("cn-yushanfang", "tag.aliyuncs.com"),
    RegionHosts::new("cn-zhangbei", "tag.aliyuncs.com"),
    RegionHosts::new("cn-zhangbei-na61-b01", "tag.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-zhangjiakou", "tag.cn-zhangjiakou.aliyuncs.com")
        .vpc("tag-vpc.cn-zhangjiakou.aliyuncs.com"),
    RegionHosts::new("cn-zhangjiakou-na62-a01", "tag.aliyuncs.com"),
    RegionHosts::new("cn-zhengzhou-jva", "tag.cn-zhengzhou-jva.aliyuncs.com"),
    RegionHosts::new(
        "cn-zhengzhou-nebula-1",
        "tag.cn-qingdao-nebula.aliyuncs.com",
    ),
    RegionHosts::new("eu-central-1", "tag.eu-central-1.aliyuncs.com")
        .vpc("tag-vpc.eu-central-1.aliyuncs.com"),
    RegionHosts::new("eu-west-1", "tag.eu-west-1.aliyuncs.com")
        .vpc("tag-vpc.eu-west-1.aliyuncs.com"),
    RegionHosts::new("eu-west-1-oxs", "tag.cn-shenzhen-cloudstone.aliyuncs.com"),
    RegionHosts::new("me-central-1", "tag.me-central-1.aliyuncs.com")
        .vpc("tag-vpc.me-central-1.aliyuncs.com"),
    RegionHosts::new("me-east-1", "tag.me-east-1.aliyuncs.com")
        .vpc("tag-vpc.me-east-1.aliyuncs.com"),
    RegionHosts::new("rus-west-1-pop", "tag.aliyuncs.com"),
    RegionHosts::new("us-east-1", "tag.us-east-1.aliyuncs.com")
        .vpc("tag-vpc.us-east-1.aliyuncs.com"),
    RegionHosts::new("us-west-1", "tag.us-east-1.aliyuncs.com")
        .vpc("tag-vpc.us-west-1.aliyuncs.com"),
]);
