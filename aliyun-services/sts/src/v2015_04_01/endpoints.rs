// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("sts")
    .global("sts.aliyuncs.com")
    .regions(&[
        RegionHosts::new("ap-northeast-2-pop", "sts.aliyuncs.com"),
        RegionHosts::new("ap-south-1", "sts.aliyuncs.com"),
        RegionHosts::new("ap-southeast-2", "sts.aliyuncs.com"),
        RegionHosts::new("cn-beijing-finance-pop", "sts.aliyuncs.com"),
        RegionHosts::new("cn-beijing-gov-1", "sts.aliyuncs.com"),
        RegionHosts::new("cn-beijing-nu16-b01", "sts.aliyuncs.com"),
        RegionHosts::new("cn-edge-1", "sts.aliyuncs.com"),
        RegionHosts::new("cn-fujian", "sts.aliyuncs.com"),
        RegionHosts::new("cn-haidian-cm12-c01", "sts.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-bj-b01", "sts.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-internal-prod-1", "sts.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-internal-test-1", "sts.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-internal-test-2", "sts.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-internal-test-3", "sts.aliyuncs.com"),
        RegionHosts::new("cn-hangzhou-test-306", "sts.aliyuncs.com"),
        RegionHosts::new("cn-hongkong-finance-pop", "sts.aliyuncs.com"),
        RegionHosts::new("cn-huhehaote-nebula-1", "sts.aliyuncs.com"),
        RegionHosts::new("cn-shanghai-et15-b01", "sts.aliyuncs.com"),
        RegionHosts::new("cn-shanghai-et2-b01", "sts.aliyuncs.com"),
        RegionHosts::new("cn-shanghai-inner", "sts.aliyuncs.com"),
        RegionHosts::new("cn-shanghai-internal-test-1", "sts.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen-inner", "sts.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen-st4-d01", "sts.aliyuncs.com"),
        RegionHosts::new("cn-shenzhen-su18-b01", "sts.aliyuncs.com"),
        RegionHosts::new("cn-wuhan", "sts.aliyuncs.com"),
        RegionHosts::new("cn-yushanfang", "sts.aliyuncs.com"),
        RegionHosts::new("cn-zhangbei", "sts.aliyuncs.com"),
        RegionHosts::new("cn-zhangbei-na61-b01", "sts.aliyuncs.com"),
        RegionHosts::new("cn-zhangjiakou-na62-a01", "sts.aliyuncs.com"),
        RegionHosts::new("cn-zhengzhou-nebula-1", "sts.aliyuncs.com"),
        RegionHosts::new("eu-west-1-oxs", "sts.aliyuncs.com"),
        RegionHosts::new("rus-west-1-pop", "sts.aliyuncs.com"),
    ]);
