// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::{Endpoints, RegionHosts};

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::central("dysmsapi").regions(&[
    RegionHosts::new("ap-southeast-1", "dysmsapi.ap-southeast-1.aliyuncs.com"),
    RegionHosts::new("ap-southeast-5", "dysmsapi.ap-southeast-5.aliyuncs.com"),
    RegionHosts::new("cn-beijing", "dysmsapi-proxy.cn-beijing.aliyuncs.com"),
    RegionHosts::new("cn-hongkong", "dysmsapi-xman.cn-hongkong.aliyuncs.com"),
    RegionHosts::new("eu-central-1", "dysmsapi.eu-central-1.aliyuncs.com"),
    RegionHosts::new("us-east-1", "dysmsapi.us-east-1.aliyuncs.com"),
]);
