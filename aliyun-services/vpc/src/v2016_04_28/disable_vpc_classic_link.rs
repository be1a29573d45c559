// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableVpcClassicLink`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disables VPC classic link.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DisableVpcClassicLink)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ACTION, errors::INCORRECT_VPC_STATUS, errors::FORBBIDEN,
        errors::FORBBIDEN_403, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_VPC_ID_NOT_FOUND_404, errors::DEPENDENCY_VIOLATION_INSTANCE_404,
        errors::INTERNAL_ERROR,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DisableVpcClassicLink {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
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
    /// VPC id, for example `vpc-bp1m7v25emi1h5mtc****`.
    pub vpc_id: String,
}

/// Answer of [`DisableVpcClassicLink`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableVpcClassicLinkResponse {
    /// Id of the request.
    pub request_id: String,
}
