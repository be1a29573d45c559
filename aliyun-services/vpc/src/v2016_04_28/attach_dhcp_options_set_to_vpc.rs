// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AttachDhcpOptionsSetToVpc`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Attaches dhcp options set to VPC.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AttachDhcpOptionsSetToVpc)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN_OPERATE_SHARE_RESOURCE, errors::INVALID_DHCP_OPTIONS_SET_ID_NOT_FOUND,
        errors::INCORRECT_STATUS_DHCP_OPTIONS_SET, errors::INVALID_VPC_ID_NOT_FOUND,
        errors::INCORRECT_STATUS_VPC_DHCP_OPTIONS_SET, errors::OPERATION_FAILED_ATTACHMENT_EXIST,
        errors::QUOTA_EXCEEDED_ATTACH_VPC_NUMBER, errors::TASK_CONFLICT,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct AttachDhcpOptionsSetToVpc {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Dhcp options set id, for example `dopt-o6w0df4epg9zo8isy****`.
    pub dhcp_options_set_id: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
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
    /// VPC id, for example `vpc-sfdkfdjkdf****`.
    pub vpc_id: String,
}

/// Answer of [`AttachDhcpOptionsSetToVpc`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachDhcpOptionsSetToVpcResponse {
    /// Id of the request.
    pub request_id: String,
}
