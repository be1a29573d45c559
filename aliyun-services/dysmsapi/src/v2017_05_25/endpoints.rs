// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::central("dysmsapi").regions(&[
    RegionHosts::new("ap-southeast-1", "dysmsapi.ap-southeast-1.aliyuncs.com")
        .vpc("dysmsapi-xman.vpc-proxy.aliyuncs.com"),
    RegionHosts::new("ap-southeast-5", "dysmsapi.ap-southeast-5.aliyuncs.com")
        .vpc("dysmsapi-xman-vpc.ap-southeast-5.aliyuncs.com"),
    RegionHosts::new("cn-beijing", "dysmsapi-proxy.cn-beijing.aliyuncs.com"),
    RegionHosts::new("cn-beijing-finance-1", "dysmsapi.aliyuncs.com"),
    RegionHosts::new("cn-chengdu", "dysmsapi.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou", "dysmsapi.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-finance", "dysmsapi.aliyuncs.com"),
    RegionHosts::new("cn-hongkong", "dysmsapi-xman.cn-hongkong.aliyuncs.com")
        .vpc("dysmsapi-xman.vpc-proxy.aliyuncs.com"),
    RegionHosts::new("cn-huhehaote", "dysmsapi.aliyuncs.com"),
    RegionHosts::new("cn-north-2-gov-1", "dysmsapi.aliyuncs.com"),
    RegionHosts::new("cn-qingdao", "dysmsapi.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-finance-1", "dysmsapi.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen", "dysmsapi.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-finance-1", "dysmsapi.aliyuncs.com"),
    RegionHosts::new("cn-zhangjiakou", "dysmsapi.aliyuncs.com"),
    RegionHosts::new("eu-central-1", "dysmsapi.eu-central-1.aliyuncs.com")
        .vpc("dysmsapi-xman-vpc.eu-central-1.aliyuncs.com"),
    RegionHosts::new("us-east-1", "dysmsapi.us-east-1.aliyuncs.com"),
]);
