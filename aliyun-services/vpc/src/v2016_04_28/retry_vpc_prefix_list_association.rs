// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RetryVpcPrefixListAssociation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Retries VPC prefix list association.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/RetryVpcPrefixListAssociation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_REGION, errors::OPERATION_DENIED_SYSTEM_PREFIX_LIST,
        errors::OPERATION_FAILED_OPERATE_SHARE_RESOURCE, errors::INCORRECT_STATUS_PREFIX_LIST,
        errors::OPERATION_FAILED_NOT_EXIST_ASSOCIATE_RELATION,
        errors::RESOURCE_NOT_FOUND_PREFIX_LIST,
    )
)]
pub struct RetryVpcPrefixListAssociation {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prefix list id, for example `pl-0b7hwu67****`.
    pub prefix_list_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id, for example `vtb-bp1drpcfz9srr393h****`.
    pub resource_id: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `vpcRouteTable`.
    pub resource_type: String,
}

/// Answer of [`RetryVpcPrefixListAssociation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RetryVpcPrefixListAssociationResponse {
    /// Id of the request.
    pub request_id: String,
}
