// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::central("cdn")
    .global("cdn.aliyuncs.com")
    .regions(&[
        RegionHosts::new("ap-northeast-1", "cdn.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("ap-south-1", "cdn.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("ap-southeast-1", "cdn.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("ap-southeast-2", "cdn.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("ap-southeast-3", "cdn.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("ap-southeast-5", "cdn.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("eu-central-1", "cdn.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("eu-west-1", "cdn.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("me-east-1", "cdn.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("us-east-1", "cdn.ap-southeast-1.aliyuncs.com"),
        RegionHosts::new("us-west-1", "cdn.ap-southeast-1.aliyuncs.com"),
    ]);
