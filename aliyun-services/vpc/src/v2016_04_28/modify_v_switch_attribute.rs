// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVSwitchAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies v switch attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyVSwitchAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_V_SWITCH_NAME_MALFORMED,
        errors::INVALID_V_SWITCH_DISCRIPTION_MALFORMED, errors::FORBIDDEN_V_ROUTER_NOT_FOUND,
        errors::OPERATION_FAILED_IPV6_ALREADY_ENABLED, errors::OPERATION_FAILED_VPC_IPV6_DISABLED,
        errors::OPERATION_FAILED_IPV6_CIDR_BLOCK_EXISTED, errors::ILLEGAL_PARAM_IPV6_CIDR_BLOCK,
        errors::INCORRECT_STATUS_V_SWITCH, errors::UNSUPPORTED_FEATURE_CLOUD_BOX_IPV6,
        errors::ILLEGAL_PARAM_VPC_IPV6_CIDR_BLOCK, errors::OPERATION_FAILED_IPV6_INSTANCE_EXIST,
        errors::INCORRECT_STATUS_VPC_ROUTE_ENTRY, errors::OPERATION_FAILED_IPV6_DISABLED,
        errors::PARAM_EXCLUSIVE_DISABLE_IPV6_AND_IPV6_CIDR_BLOCK,
        errors::INCORRECT_STATUS_CBN_STATUS, errors::INVALID_V_SWITCH_ID_NOT_FOUND,
    )
)]
pub struct ModifyVSwitchAttribute {
    /// Description, for example `This is my vswitch.`.
    pub description: Option<String>,
    /// Enable IPv6, for example `false`.
    #[rpc(name = "EnableIPv6")]
    pub enable_ipv6: Option<bool>,
    /// IPv6 CIDR block, for example `10`.
    pub ipv6_cidr_block: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V switch id, for example `vsw-25nacdfvue4****`.
    pub v_switch_id: String,
    /// V switch name, for example `VSwitch-1`.
    pub v_switch_name: Option<String>,
    /// VPC IPv6 CIDR block, for example `2408:XXXX:312:3e00::/56`.
    pub vpc_ipv6_cidr_block: Option<String>,
}

/// Answer of [`ModifyVSwitchAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVSwitchAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
