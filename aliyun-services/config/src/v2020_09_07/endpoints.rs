// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::central("config").regions(&[
    RegionHosts::new("ap-southeast-1", "config.ap-southeast-1.aliyuncs.com"),
    RegionHosts::new("cn-shanghai", "config.cn-shanghai.aliyuncs.com"),
]);
