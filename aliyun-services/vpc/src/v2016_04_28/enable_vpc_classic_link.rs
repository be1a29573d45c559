// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableVpcClassicLink`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables VPC classic link.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/EnableVpcClassicLink)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_VPC_STATUS, errors::FORBIDDEN_ENABLE_CLASSIC_LINK,
        errors::ROUTE_CONFLICT_ALREADY_EXIST, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_VPC_ID_NOT_FOUND_404, errors::OPERATION_FAILED_ROUTE_CONFLICT_404,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct EnableVpcClassicLink {
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

/// Answer of [`EnableVpcClassicLink`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableVpcClassicLinkResponse {
    /// Id of the request.
    pub request_id: String,
}
