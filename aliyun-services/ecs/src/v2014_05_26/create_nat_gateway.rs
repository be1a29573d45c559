// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateNatGateway`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates NAT gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateNatGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_VPC_STATUS, errors::INVALID_NAT_GATEWAY_NAME_MAL_FORMED,
        errors::INVALID_NAT_GATEWAY_DESCRIPTION_MAL_FORMED,
        errors::MISSING_PARAMETER_BANDWIDTH_PACKAGE, errors::OPERATION_DENIED,
        errors::ROUTER_ENTRY_CONFLICT_DUPLICATED, errors::MISSING_PARAMETER,
        errors::QUOTA_EXCEEDED_BANDWIDTH_PACKAGE_IPS, errors::ALLOCATE_IP_FAILED,
        errors::PARAMETER_ILLEGAL, errors::ZONE_NO_AVAILABLE_IP,
        errors::INVALID_NAT_GATEWAY_ID_NOT_FOUND,
        errors::INVALID_PARAMETER_SPEC_VALUE_NOT_SUPPORTED, errors::COMMODITY_INVALID_COMPONENT,
        errors::OPERATION_UNSUPPORTED_MULTI_NAT_GATEWAY, errors::VSWITCH_STATUS_ERROR,
        errors::FORBIDDEN_CHECK_ENTRY_RULE_QUOTA, errors::OPERATION_FAILED_UNPAID_BILLS_EXIST,
        errors::INCORRECT_STATUS_ROUTE_ENTRY, errors::INCORRECT_STATUS_ROUTE_TABLE_STATUS,
        errors::TASK_CONFLICT, errors::OPERATION_FAILED_TOKEN_VERFIY, errors::ILLEGAL_PARAM_NAME,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_VPC_ID_NOT_FOUND,
        errors::INVALID_ZONE_ID_NOT_FOUND, errors::VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY,
        errors::OPERATION_FAILED_CRATE_ENTRY_TIME_OUT, errors::ORDER_ERROR_NAT_GATEWAY,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct CreateNatGateway {
    /// Bandwidth package: at most 10 items.
    #[rpc(dotted, max_len = 10, required)]
    pub bandwidth_package: Vec<BandwidthPackage>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPC id.
    pub vpc_id: String,
}

/// Bandwidth package.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct BandwidthPackage {
    /// Bandwidth.
    pub bandwidth: Option<i32>,
    /// IP count.
    pub ip_count: Option<i32>,
    /// Zone.
    pub zone: Option<String>,
}

/// Answer of [`CreateNatGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateNatGatewayResponse {
    /// Bandwidth package ids.
    #[rpc(wrapper = "BandwidthPackageId")]
    pub bandwidth_package_ids: Vec<String>,
    /// Forward table ids.
    #[rpc(wrapper = "ForwardTableId")]
    pub forward_table_ids: Vec<String>,
    /// NAT gateway id.
    pub nat_gateway_id: String,
    /// Id of the request.
    pub request_id: String,
}
