// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("ims")
    .global("ims.aliyuncs.com")
    .location("ims")
    .regions(&[
        RegionHosts::new("cn-hangzhou", "ims.aliyuncs.com").vpc("ims.vpc-proxy.aliyuncs.com")
    ]);
