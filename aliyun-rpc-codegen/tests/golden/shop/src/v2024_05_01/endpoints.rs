// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::regional("shop").regions(&[
    RegionHosts::new("cn-north", "shop.cn-north.aliyuncs.com")
        .vpc("shop-vpc.cn-north.aliyuncs.com"),
    RegionHosts::new("cn-south", "shop.cn-south.aliyuncs.com"),
]);
