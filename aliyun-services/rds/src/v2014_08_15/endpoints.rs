// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("rds").location("rds").regions(&[
    RegionHosts::new("ap-northeast-2-pop", "rds.aliyuncs.com"),
    RegionHosts::new("ap-southeast-1", "rds.aliyuncs.com")
        .vpc("rds-vpc.ap-southeast-1.aliyuncs.com"),
    RegionHosts::new("cn-beijing", "rds.aliyuncs.com").vpc("rds-vpc.cn-beijing.aliyuncs.com"),
    RegionHosts::new("cn-beijing-finance-1", "rds.aliyuncs.com"),
    RegionHosts::new("cn-beijing-finance-pop", "rds.aliyuncs.com"),
    RegionHosts::new("cn-beijing-gov-1", "rds.aliyuncs.com"),
    RegionHosts::new("cn-beijing-nu16-b01", "rds.aliyuncs.com"),
    RegionHosts::new("cn-edge-1", "rds.aliyuncs.com"),
    RegionHosts::new("cn-fujian", "rds.aliyuncs.com"),
    RegionHosts::new("cn-haidian-cm12-c01", "rds.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou", "rds.aliyuncs.com").vpc("rds-vpc.cn-hangzhou.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-bj-b01", "rds.aliyuncs.com"),
    RegionHosts::new(
        "cn-hangzhou-finance",
        "rds-vpc.cn-hangzhou-finance.aliyuncs.com",
    )
    .vpc("rds-vpc.cn-hangzhou-finance.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-internal-prod-1", "rds.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-internal-test-1", "rds.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-internal-test-2", "rds.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-internal-test-3", "rds.aliyuncs.com"),
    RegionHosts::new("cn-hangzhou-test-306", "rds.aliyuncs.com"),
    RegionHosts::new("cn-heyuan", "rds.aliyuncs.com").vpc("rds-vpc.cn-heyuan.aliyuncs.com"),
    RegionHosts::new("cn-hongkong", "rds.aliyuncs.com").vpc("rds-vpc.cn-hongkong.aliyuncs.com"),
    RegionHosts::new("cn-hongkong-finance-pop", "rds.aliyuncs.com"),
    RegionHosts::new("cn-north-2-gov-1", "rds.aliyuncs.com"),
    RegionHosts::new("cn-qingdao", "rds.aliyuncs.com").vpc("rds-vpc.cn-qingdao.aliyuncs.com"),
    RegionHosts::new("cn-qingdao-nebula", "rds.aliyuncs.com"),
    RegionHosts::new("cn-shanghai", "rds.aliyuncs.com").vpc("rds-vpc.cn-shanghai.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-et15-b01", "rds.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-et2-b01", "rds.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-finance-1", "rds.aliyuncs.com")
        .vpc("rds-vpc.cn-shanghai-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-inner", "rds.aliyuncs.com"),
    RegionHosts::new("cn-shanghai-internal-test-1", "rds.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen", "rds.aliyuncs.com").vpc("rds-vpc.cn-shenzhen.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-finance-1", "rds.aliyuncs.com")
        .vpc("rds-vpc.cn-shenzhen-finance-1.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-inner", "rds.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-st4-d01", "rds.aliyuncs.com"),
    RegionHosts::new("cn-shenzhen-su18-b01", "rds.aliyuncs.com"),
    RegionHosts::new("cn-wuhan", "rds.aliyuncs.com"),
    RegionHosts::new("cn-yushanfang", "rds.aliyuncs.com"),
    RegionHosts::new("cn-zhangbei", "rds.aliyuncs.com"),
    RegionHosts::new("cn-zhangbei-na61-b01", "rds.aliyuncs.com"),
    RegionHosts::new("cn-zhangjiakou-na62-a01", "rds.aliyuncs.com"),
    RegionHosts::new("cn-zhengzhou-nebula-1", "rds.aliyuncs.com"),
    RegionHosts::new("eu-west-1-oxs", "rds.aliyuncs.com"),
    RegionHosts::new("rus-west-1-pop", "rds.aliyuncs.com"),
    RegionHosts::new("us-east-1", "rds.aliyuncs.com").vpc("rds-vpc.us-east-1.aliyuncs.com"),
    RegionHosts::new("us-west-1", "rds.aliyuncs.com").vpc("rds-vpc.us-west-1.aliyuncs.com"),
]);
