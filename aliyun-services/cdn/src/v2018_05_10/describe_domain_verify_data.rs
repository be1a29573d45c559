// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainVerifyData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes domain verify data.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeDomainVerifyData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDomainVerifyData {
    /// Domain name, for example `www.yourdomain.com`.
    pub domain_name: String,
    /// Global resource plan, for example `off`.
    pub global_resource_plan: Option<String>,
}

/// Answer of [`DescribeDomainVerifyData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainVerifyDataResponse {
    /// Content.
    pub content: Option<Content>,
    /// Id of the request.
    pub request_id: String,
}

/// Content.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Content {
    /// Root domain.
    pub root_domain: String,
    /// Verify code.
    #[rpc(name = "verifyCode")]
    pub verify_code: String,
    /// Verify key.
    #[rpc(name = "verifyKey")]
    pub verify_key: String,
}
