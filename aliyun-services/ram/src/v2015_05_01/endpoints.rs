// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

use aliyun_rpc_core::descriptor::Endpoints;

/// Where the product answers.
pub static ENDPOINTS: Endpoints = Endpoints::central("ram").global("ram.aliyuncs.com");
