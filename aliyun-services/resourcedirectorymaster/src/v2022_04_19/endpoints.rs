// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::other("resourcedirectorymaster")
    .location("resourcedirectory")
    .regions(&[
        RegionHosts::new("ap-southeast-1", "resourcedirectory-intl.aliyuncs.com")
            .vpc("resourcedirectory.vpc-proxy.aliyuncs.com"),
        RegionHosts::new("cn-shanghai", "resourcedirectory.aliyuncs.com")
            .vpc("resourcedirectory.vpc-proxy.aliyuncs.com"),
    ]);
