// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateIpv4Gateway`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates IPv4 gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateIpv4Gateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_EXIST_DIRECT_EIP, errors::UNSUPPORTED_REGION,
        errors::FORBIDDEN_OPERATE_SHARE_RESOURCE, errors::OPERATION_DENIED_SUBNET_ROUTE_V1_EXIST,
        errors::OPERATION_DENIED_NORMAL_NAT_EXIST, errors::OPERATION_DENIED_VPC_EXIST_IPV4_GATEWAY,
        errors::UNSUPPORTED_FEATURE_IPV4_GATEWAY, errors::OPERATION_DENIED_VPN_EXIST,
        errors::OPERATION_DENIED_DIRECT_EIP_EXIST, errors::OPERATION_FAILED_GET_NFV_SERVICE_LIST,
        errors::INCORRECT_STATUS_VPC, errors::OPERATION_FAILED_VPC_NOT_EXIST,
        errors::ILLEGAL_PARAM_RESOURCE_GROUP_ID,
    )
)]
pub struct CreateIpv4Gateway {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// IPv4 gateway description, for example `test`.
    pub ipv4_gateway_description: Option<String>,
    /// IPv4 gateway name, for example `ipv4`.
    pub ipv4_gateway_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `ap-southeast-6`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-5tss06uvoyps5xoya****`.
    pub vpc_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateIpv4Gateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateIpv4GatewayResponse {
    /// IPv4 gateway id, for example `ipv4gw-5tsnc6s4ogsedtp3k****`.
    pub ipv4_gateway_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: String,
}
