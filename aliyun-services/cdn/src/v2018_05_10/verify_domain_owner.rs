// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `VerifyDomainOwner`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Verifies domain owner.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/VerifyDomainOwner)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(errors::DOMAIN_OWNER_VERIFY_FAIL, errors::INVALID_FILE, errors::VERIFY_ERROR)
)]
pub struct VerifyDomainOwner {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Verify type, for example `dnsCheck`.
    pub verify_type: String,
}

/// Answer of [`VerifyDomainOwner`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VerifyDomainOwnerResponse {
    /// Content, for example `verify_dffeb6610035dcb77b413a59c32c****`.
    pub content: String,
    /// Id of the request.
    pub request_id: String,
}
