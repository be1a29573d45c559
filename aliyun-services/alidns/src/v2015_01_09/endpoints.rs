// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("alidns")
    .global("alidns.aliyuncs.com")
    .location("alidns")
    .regions(&[RegionHosts::new("public", "alidns.aliyuncs.com")]);
