// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDomainExtension`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes domain extension.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DeleteDomainExtension)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_DOMAIN_EXTENSION_ID, errors::DOMAIN_EXTENSION_PROCESSING,
        errors::DOMAIN_EXTENSION_RELATED_RULE_EXIST, errors::TOO_MANY_LISTENERS,
    )
)]
pub struct DeleteDomainExtension {
    /// Domain extension id, for example `de-bp1rp7ta1****`.
    pub domain_extension_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteDomainExtension`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDomainExtensionResponse {
    /// Id of the request.
    pub request_id: String,
}
