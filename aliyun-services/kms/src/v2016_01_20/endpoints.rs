// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("kms").location("kms").regions(&[
    RegionHosts::new("ap-northeast-1", "kms.ap-northeast-1.aliyuncs.com")
        .vpc("kms-vpc.ap-northeast-1.aliyuncs.com"),
    RegionHosts::new("ap-northeast-2", "kms.ap-northeast-2.aliyuncs.com")
        .vpc("kms-vpc.ap-northeast-2.aliyuncs.com"),
    RegionHosts::new("ap-south-1", "kms.ap-south-1.aliyuncs.com")
        .vpc("kms-vpc.ap-south-1.aliyuncs.com"),
    RegionHosts::new("ap-southeast-1", "kms.ap-southeast-1.aliyuncs.com")
        .vpc("kms-vpc.ap-southeast-1.aliyuncs.com"),
    RegionHosts::new("ap-southeast-3", "kms.ap-southeast-3.aliyuncs.com")
        .vpc("kms-vpc.ap-southeast-3.aliyuncs.com"),
    RegionHosts::new("ap-southeast-5", "kms.ap-southeast-5.aliyuncs.com")
        .vpc("kms-vpc.ap-southeast-5.aliyuncs.com"),
    RegionHosts::new("ap-southeast-6", "kms.ap-southeast-6.aliyuncs.com")
        .vpc("kms-vpc.ap-southeast-6.aliyuncs.com"),
    RegionHosts::new("ap-southeast-7", "kms.ap-southeast-7.aliyuncs.com")
        .vpc("kms-vpc.ap-southeast-7.aliyuncs.com"),
    RegionHosts::new("cn-beijing", "kms.cn-beijing.aliyuncs.com")
        .vpc("kms-vpc.cn-beijing.aliyuncs.com"),
    RegionHosts::new(
        "cn-beijing-finance-1",
        "kms.cn-beijing-finance-1.aliyuncs.com",
    )
    .vpc("kms-vpc.cn-beijing-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-chengdu", "kms.cn-chengdu.aliyuncs.com")
        .vpc("kms-vpc.cn-chengdu.aliyuncs.com"),
    RegionHosts::new("cn-fuzhou", "kms.cn-fuzhou.aliyuncs.com")
        .vpc("kms-vpc.cn-fuzhou.aliyuncs.com"),
    RegionHosts::new("cn-guangzhou", "kms.cn-guangzhou.aliyuncs.com")
        .vpc("kms-vpc.cn-guangzhou.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou", "kms.cn-hangzhou.aliyuncs.com")
        .vpc("kms-vpc.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new(
        "cn-hangzhou-finance",
        "kms.cn-hangzhou-finance.aliyuncs.com",
    )
    .vpc("kms-vpc.cn-hangzhou-finance.aliyuncs.com"),
    RegionHosts::new("cn-heyuan", "kms.cn-heyuan.aliyuncs.com")
        .vpc("kms-vpc.cn-heyuan.aliyuncs.com"),
    RegionHosts::new("cn-heyuan-acdr-1", "kms.cn-heyuan-acdr-1.aliyuncs.com"),
    RegionHosts::new("cn-hongkong", "kms.cn-hongkong.aliyuncs.com")
        .vpc("kms-vpc.cn-hongkong.aliyuncs.com"),
    RegionHosts::new("cn-huhehaote", "kms.cn-huhehaote.aliyuncs.com")
        .vpc("kms-vpc.cn-huhehaote.aliyuncs.com"),
    RegionHosts::new("cn-qingdao", "kms.cn-qingdao.aliyuncs.com")
        .vpc("kms-vpc.cn-qingdao.aliyuncs.com"),
    RegionHosts::new("cn-shanghai", "kms.cn-shanghai.aliyuncs.com")
        .vpc("kms-vpc.cn-shanghai.aliyuncs.com"),
    RegionHosts::new(
        "cn-shanghai-finance-1",
        "kms.cn-shanghai-finance-1.aliyuncs.com",
    )
    .vpc("kms-vpc.cn-shanghai-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen", "kms.cn-shenzhen.aliyuncs.com")
        .vpc("kms-vpc.cn-shenzhen.aliyuncs.com"),
    RegionHosts::new(
        "cn-shenzhen-finance-1",
        "kms.cn-shenzhen-finance-1.aliyuncs.com",
    )
    .vpc("kms-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-wuhan-lr", "kms.cn-wuhan-lr.aliyuncs.com")
        .vpc("kms-vpc.cn-wuhan-lr.aliyuncs.com"),
    RegionHosts::new("cn-wulanchabu", "kms.cn-wulanchabu.aliyuncs.com")
        .vpc("kms-vpc.cn-wulanchabu.aliyuncs.com"),
    RegionHosts::new("cn-zhangjiakou", "kms.cn-zhangjiakou.aliyuncs.com")
        .vpc("kms-vpc.cn-zhangjiakou.aliyuncs.com"),
    RegionHosts::new("cn-zhengzhou-jva", "kms.cn-zhengzhou-jva.aliyuncs.com")
        .vpc("kms-vpc.cn-zhengzhou-jva.aliyuncs.com"),
    RegionHosts::new("eu-central-1", "kms.eu-central-1.aliyuncs.com")
        .vpc("kms-vpc.eu-central-1.aliyuncs.com"),
    RegionHosts::new("eu-west-1", "kms.eu-west-1.aliyuncs.com")
        .vpc("kms-vpc.eu-west-1.aliyuncs.com"),
    RegionHosts::new("me-central-1", "kms.me-central-1.aliyuncs.com")
        .vpc("kms-vpc.me-central-1.aliyuncs.com"),
    RegionHosts::new("me-east-1", "kms.me-east-1.aliyuncs.com")
        .vpc("kms-vpc.me-east-1.aliyuncs.com"),
    RegionHosts::new("na-south-1", "kms.na-south-1.aliyuncs.com"),
    RegionHosts::new("us-east-1", "kms.us-east-1.aliyuncs.com")
        .vpc("kms-vpc.us-east-1.aliyuncs.com"),
    RegionHosts::new("us-west-1", "kms.us-west-1.aliyuncs.com")
        .vpc("kms-vpc.us-west-1.aliyuncs.com"),
]);
