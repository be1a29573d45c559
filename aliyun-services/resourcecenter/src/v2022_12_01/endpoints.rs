// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::other("resourcecenter").regions(&[
    RegionHosts::new("ap-southeast-1", "resourcecenter-intl.aliyuncs.com")
        .vpc("resourcecenter-intl.vpc-proxy.aliyuncs.com"),
    RegionHosts::new("cn-shanghai", "resourcecenter.aliyuncs.com")
        .vpc("resourcecenter.vpc-proxy.aliyuncs.com"),
]);
