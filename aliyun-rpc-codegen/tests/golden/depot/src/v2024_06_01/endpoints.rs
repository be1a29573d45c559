// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::central("depot-intl")
    .global("depot.aliyuncs.com")
    .location("depot")
    .regions(&[RegionHosts::new("cn-north", "depot.aliyuncs.com")]);
