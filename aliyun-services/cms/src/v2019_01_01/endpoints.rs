// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("cms").location("cms").regions(&[
    RegionHosts::new("ap-northeast-1", "metrics.ap-northeast-1.aliyuncs.com")
        .vpc("metrics-vpc.ap-northeast-1.aliyuncs.com"),
    RegionHosts::new("ap-northeast-2", "metrics.ap-northeast-2.aliyuncs.com")
        .vpc("metrics-vpc.ap-northeast-2.aliyuncs.com"),
    RegionHosts::new("ap-south-1", "metrics.ap-south-1.aliyuncs.com")
        .vpc("metrics-vpc.ap-south-1.aliyuncs.com"),
    RegionHosts::new("ap-southeast-1", "metrics.ap-southeast-1.aliyuncs.com")
        .vpc("metrics-vpc.ap-southeast-1.aliyuncs.com"),
    RegionHosts::new("ap-southeast-2", "metrics.ap-southeast-2.aliyuncs.com")
        .vpc("metrics-vpc.ap-southeast-2.aliyuncs.com"),
    RegionHosts::new("ap-southeast-3", "metrics.ap-southeast-3.aliyuncs.com")
        .vpc("metrics-vpc.ap-southeast-3.aliyuncs.com"),
    RegionHosts::new("ap-southeast-5", "metrics.ap-southeast-5.aliyuncs.com")
        .vpc("metrics-vpc.ap-southeast-5.aliyuncs.com"),
    RegionHosts::new("ap-southeast-6", "metrics.ap-southeast-6.aliyuncs.com")
        .vpc("metrics-vpc.ap-southeast-6.aliyuncs.com"),
    RegionHosts::new("ap-southeast-7", "metrics.ap-southeast-7.aliyuncs.com")
        .vpc("metrics-vpc.ap-southeast-7.aliyuncs.com"),
    RegionHosts::new("ap-southeast-8", "metrics.ap-southeast-8.aliyuncs.com"),
    RegionHosts::new("cn-beijing", "metrics.cn-beijing.aliyuncs.com")
        .vpc("metrics-vpc.cn-beijing.aliyuncs.com"),
    RegionHosts::new(
        "cn-beijing-finance-1",
        "metrics.cn-beijing-finance-1.aliyuncs.com",
    )
    .vpc("metrics-vpc.cn-beijing-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-chengdu", "metrics.cn-chengdu.aliyuncs.com")
        .vpc("metrics-vpc.cn-chengdu.aliyuncs.com"),
    RegionHosts::new("cn-fuzhou", "metrics.cn-fuzhou.aliyuncs.com")
        .vpc("metrics-vpc.cn-fuzhou.aliyuncs.com"),
    RegionHosts::new("cn-guangzhou", "metrics.cn-guangzhou.aliyuncs.com")
        .vpc("metrics-vpc.cn-guangzhou.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou", "metrics.cn-hangzhou.aliyuncs.com")
        .vpc("metrics-vpc.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new(
        "cn-hangzhou-finance",
        "metrics.cn-hangzhou-finance.aliyuncs.com",
    )
    .vpc("metrics-vpc.cn-hangzhou-finance.aliyuncs.com"),
    RegionHosts::new("cn-heyuan", "metrics.cn-heyuan.aliyuncs.com")
        .vpc("metrics-vpc.cn-heyuan.aliyuncs.com"),
    RegionHosts::new("cn-heyuan-acdr-1", "metrics.cn-heyuan-acdr-1.aliyuncs.com")
        .vpc("metrics-vpc.cn-heyuan-acdr-1.aliyuncs.com"),
    RegionHosts::new("cn-hongkong", "metrics.cn-hongkong.aliyuncs.com")
        .vpc("metrics-vpc.cn-hongkong.aliyuncs.com"),
    RegionHosts::new("cn-huhehaote", "metrics.cn-huhehaote.aliyuncs.com")
        .vpc("metrics-vpc.cn-huhehaote.aliyuncs.com"),
    RegionHosts::new("cn-nanjing", "metrics.cn-nanjing.aliyuncs.com")
        .vpc("metrics-vpc.cn-nanjing.aliyuncs.com"),
    RegionHosts::new("cn-north-2-gov-1", "metrics.cn-north-2-gov-1.aliyuncs.com"),
    RegionHosts::new("cn-qingdao", "metrics.cn-qingdao.aliyuncs.com")
        .vpc("metrics-vpc.cn-qingdao.aliyuncs.com"),
    RegionHosts::new("cn-shanghai", "metrics.cn-shanghai.aliyuncs.com")
        .vpc("metrics-vpc.cn-shanghai.aliyuncs.com"),
    RegionHosts::new(
        "cn-shanghai-finance-1",
        "metrics.cn-shanghai-finance-1.aliyuncs.com",
    )
    .vpc("metrics-vpc.cn-shanghai-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen", "metrics.cn-shenzhen.aliyuncs.com")
        .vpc("metrics-vpc.cn-shenzhen.aliyuncs.com"),
    RegionHosts::new(
        "cn-shenzhen-finance-1",
        "metrics.cn-shenzhen-finance-1.aliyuncs.com",
    )
    .vpc("metrics-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-wuhan-lr", "metrics.cn-wuhan-lr.aliyuncs.com")
        .vpc("metrics-vpc.cn-wuhan-lr.aliyuncs.com"),
    RegionHosts::new("cn-wulanchabu", "metrics.cn-wulanchabu.aliyuncs.com")
        .vpc("metrics-vpc.cn-wulanchabu.aliyuncs.com"),
    RegionHosts::new(
        "cn-wulanchabu-gic-1",
        "metrics.cn-wulanchabu-gic-1.aliyuncs.com",
    ),
    RegionHosts::new("cn-zhangjiakou", "metrics.cn-zhangjiakou.aliyuncs.com")
        .vpc("metrics-vpc.cn-zhangjiakou.aliyuncs.com"),
    RegionHosts::new("cn-zhengzhou-jva", "metrics.cn-zhengzhou-jva.aliyuncs.com")
        .vpc("metrics-vpc.cn-zhengzhou-jva.aliyuncs.com"),
    RegionHosts::new("cn-zhongwei", "metrics.cn-zhongwei.aliyuncs.com"),
    RegionHosts::new("eu-central-1", "metrics.eu-central-1.aliyuncs.com")
        .vpc("metrics-vpc.eu-central-1.aliyuncs.com"),
    RegionHosts::new("eu-west-1", "metrics.eu-west-1.aliyuncs.com")
        .vpc("metrics-vpc.eu-west-1.aliyuncs.com"),
    RegionHosts::new("eu-west-2", "metrics.eu-west-2.aliyuncs.com"),
    RegionHosts::new("me-central-1", "metrics.me-central-1.aliyuncs.com")
        .vpc("metrics-vpc.me-central-1.aliyuncs.com"),
    RegionHosts::new("me-east-1", "metrics.me-east-1.aliyuncs.com")
        .vpc("metrics-vpc.me-east-1.aliyuncs.com"),
    RegionHosts::new("na-south-1", "metrics.na-south-1.aliyuncs.com")
        .vpc("metrics-vpc.na-south-1.aliyuncs.com"),
    RegionHosts::new("us-east-1", "metrics.us-east-1.aliyuncs.com")
        .vpc("metrics-vpc.us-east-1.aliyuncs.com"),
    RegionHosts::new("us-southeast-1", "metrics.us-southeast-1.aliyuncs.com")
        .vpc("metrics-vpc.us-southeast-1.aliyuncs.com"),
    RegionHosts::new("us-west-1", "metrics.us-west-1.aliyuncs.com")
        .vpc("metrics-vpc.us-west-1.aliyuncs.com"),
]);
