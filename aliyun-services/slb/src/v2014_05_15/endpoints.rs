// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("slb").location("slb").regions(&[
    RegionHosts::new("ap-northeast-2-pop", "slb.aliyuncs.com"),
    RegionHosts::new("ap-southeast-1", "slb.aliyuncs.com")
        .vpc("slb-vpc.ap-southeast-1.aliyuncs.com"),
    RegionHosts::new("cn-beijing", "slb.aliyuncs.com").vpc("slb-vpc.cn-beijing.aliyuncs.com"),
    RegionHosts::new("cn-beijing-finance-pop", "slb.aliyuncs.com"),
    RegionHosts::new("cn-beijing-gov-1", "slb.aliyuncs.com"),
    RegionHosts::new("cn-beijing-nu16-b01", "slb.aliyuncs.com"),
    RegionHosts::new("cn-edge-1", "slb.aliyuncs.com"),
    RegionHosts::new("cn-fujian", "slb.aliyuncs.com"),
    RegionHosts::new("cn-haidian-cm12-c01", "slb.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou", "slb.aliyuncs.com").vpc("slb-vpc.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-bj-b01", "slb.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-finance", "slb.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-internal-prod-1", "slb.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-internal-test-1", "slb.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-internal-test-2", "slb.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-internal-test-3", "slb.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-test-306", "slb.aliyuncs.com"),
    RegionHosts::new("cn-hongkong", "slb.aliyuncs.com").vpc("slb-vpc.cn-hongkong.aliyuncs.com"),
    RegionHosts::new("cn-hongkong-finance-pop", "slb.aliyuncs.com"),
    RegionHosts::new(
        "cn-huhehaote-nebula-1",
        "slb-api.cn-qingdao-nebula.aliyuncs.com",
    ),
    RegionHosts::new("cn-north-2-gov-1", "slb.aliyuncs.com"),
    RegionHosts::new("cn-qingdao", "slb.aliyuncs.com").vpc("slb-vpc.cn-qingdao.aliyuncs.com"),
    RegionHosts::new("cn-shanghai", "slb.aliyuncs.com").vpc("slb-vpc.cn-shanghai.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-et15-b01", "slb.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-et2-b01", "slb.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-finance-1", "slb.aliyuncs.com")
        .vpc("slb-vpc.cn-shanghai-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-inner", "slb.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-internal-test-1", "slb.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen", "slb.aliyuncs.com").vpc("slb-vpc.cn-shenzhen.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-finance-1", "slb.aliyuncs.com")
        .vpc("slb-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-inner", "slb.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-st4-d01", "slb.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-su18-b01", "slb.aliyuncs.com"),
    RegionHosts::new("cn-wuhan", "slb.aliyuncs.com"),
    RegionHosts::new("cn-yushanfang", "slb.aliyuncs.com"),
    RegionHosts::new("cn-zhangbei", "slb.aliyuncs.com"),
    RegionHosts::new("cn-zhangbei-na61-b01", "slb.aliyuncs.com"),
    RegionHosts::new("cn-zhangjiakou-na62-a01", "slb.aliyuncs.com"),
    RegionHosts::new("cn-zhengzhou-nebula-1", "slb.aliyuncs.com"),
    RegionHosts::new("eu-west-1-oxs", "slb.aliyuncs.com"),
    RegionHosts::new("rus-west-1-pop", "slb.aliyuncs.com"),
    RegionHosts::new("us-east-1", "slb.aliyuncs.com").vpc("slb-vpc.us-east-1.aliyuncs.com"),
    RegionHosts::new("us-west-1", "slb.aliyuncs.com").vpc("slb-vpc.us-west-1.aliyuncs.com"),
]);
