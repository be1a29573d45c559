// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateIpv6Gateway`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates IPv6 gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateIpv6Gateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_VPC_ID_NOT_FOUND, errors::ILLEGAL_PARAM_NAME,
        errors::ILLEGAL_PARAM_DESCRIPTION, errors::ILLEGAL_PARAM_SPEC,
        errors::ILLEGAL_PARAM_CHARGE_TYPE,
        errors::OPERATION_UNSUPPORTED_ONLY_ONE_IPV6_GATEWAY_IN_VPC,
        errors::OPERATION_FAILED_VPC_IPV6_DISABLED, errors::OPERATION_FAILED_UNPAID_BILLS_EXIST,
        errors::OPERATION_FAILED_INFORMATION_INCOMPLETE,
        errors::OPERATION_FAILED_NO_PAYMENT_METHOD, errors::ILLEGAL_PARAM_RESOURCE_GROUP_ID,
        errors::MISSING_PARAM_VPC_ID_400, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_VPC_ID_NOT_FOUND_404,
    )
)]
pub struct CreateIpv6Gateway {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `ipv6gatewayforVPC1`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Name, for example `ipv6GW`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-huhehaote`.
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
    /// VPC id, for example `vpc-123sedrfswd23****`.
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

/// Answer of [`CreateIpv6Gateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateIpv6GatewayResponse {
    /// IPv6 gateway id, for example `ipv6gw-hp3y0l3ln89j8cdvf****`.
    pub ipv6_gateway_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: String,
}
