// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("bssopenapi")
    .location("bssopenapi")
    .regions(&[
        RegionHosts::new("ap-northeast-1", "business.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("ap-northeast-2", "business.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("ap-northeast-2-pop", "business.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("ap-south-1", "business.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("ap-southeast-1", "business.ap-southeast-1.aliyuncs.com")
            .vpc("business-intl.vpc-proxy.aliyuncs.com"),
        RegionHosts::new("ap-southeast-2", "business.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("ap-southeast-3", "business.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("ap-southeast-5", "business.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("cn-beijing", "business.aliyuncs.com")
            .vpc("business.vpc-proxy.aliyuncs.com"),
        RegionHosts::new("cn-beijing-finance-1", "business.aliyuncs.com"),
        RegionHosts::new("cn-beijing-finance-pop", "business.aliyuncs.com"),
        RegionHosts::new("cn-beijing-gov-1", "business.aliyuncs.com"),
        RegionHosts::new("cn-beijing-nu16-b01", "business.aliyuncs.com"),
        RegionHosts::new("cn-chengdu", "business.aliyuncs.com"),
        RegionHosts::new("cn-edge-1", "business.aliyuncs.com"),
        RegionHosts::new("cn-fujian", "business.aliyuncs.com"),
        RegionHosts::new("cn-haidian-cm12-c01", "business.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou", "business.aliyuncs.com")
            .vpc("business-vpc.cn-hangzhou.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-bj-b01", "business.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-finance", "business.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-internal-prod-1", "business.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-internal-test-1", "business.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-internal-test-2", "business.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-internal-test-3", "business.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-test-306", "business.aliyuncs.com"),
        RegionHosts::new("cn-hongkong", "business.aliyuncs.com")
            .vpc("business-vpc.cn-hongkong.aliyuncs.com"),
        RegionHosts::new("cn-hongkong-finance-pop", "business.aliyuncs.com"),
        RegionHosts::new("cn-huhehaote", "business.aliyuncs.com"),
        RegionHosts::new("cn-huhehaote-nebula-1", "business.aliyuncs.com"),
        RegionHosts::new("cn-north-2-gov-1", "business.aliyuncs.com"),
        RegionHosts::new("cn-qingdao", "business.aliyuncs.com"),
        RegionHosts::new("cn-qingdao-nebula", "business.aliyuncs.com"),
        RegionHosts::new("cn-shanghai", "business.aliyuncs.com")
            .vpc("business.vpc-proxy.aliyuncs.com"),
        RegionHosts::new("cn-shanghai-et15-b01", "business.aliyuncs.com"),
        RegionHosts::new("cn-shanghai-et2-b01", "business.aliyuncs.com"),
        RegionHosts::new("cn-shanghai-finance-1", "business.aliyuncs.com"),
        RegionHosts::new("cn-shanghai-inner", "business.aliyuncs.com"),
        RegionHosts::new("cn-shanghai-internal-test-1", "business.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen", "business.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen-finance-1", "business.aliyuncs.com")
            .vpc("business-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen-inner", "business.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen-st4-d01", "business.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen-su18-b01", "business.aliyuncs.com"),
        RegionHosts::new("cn-wuhan", "business.aliyuncs.com"),
        RegionHosts::new("cn-wulanchabu", "business.aliyuncs.com"),
        RegionHosts::new("cn-yushanfang", "business.aliyuncs.com"),
        RegionHosts::new("cn-zhangbei", "business.aliyuncs.com"),
        RegionHosts::new("cn-zhangbei-na61-b01", "business.aliyuncs.com"),
        RegionHosts::new("cn-zhangjiakou", "business.aliyuncs.com"),
        RegionHosts::new("cn-zhangjiakou-na62-a01", "business.aliyuncs.com"),
        RegionHosts::new("cn-zhengzhou-nebula-1", "business.aliyuncs.com"),
        RegionHosts::new("eu-central-1", "business.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("eu-west-1", "business.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("eu-west-1-oxs", "business.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("me-east-1", "business.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("rus-west-1-pop", "business.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("us-east-1", "business.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("us-west-1", "business.ap-southeast-1.aliyuncs.com"),
    ]);
