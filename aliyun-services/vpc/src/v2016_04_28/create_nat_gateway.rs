// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateNatGateway`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates NAT gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateNatGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FORBIDDEN_NAT_PAY_BY_SPEC, errors::UNSUPPORTED_FEATURE_PRIVATE_LINK,
        errors::DEPENDENCY_VIOLATION_FULL_NAT_ENTRY,
        errors::UNSUPPORTED_FEATURE_INTERNET_CHARGE_TYPE, errors::INVALID_VPC_STATUS,
        errors::INVALID_NAT_GATEWAY_NAME_MAL_FORMED,
        errors::INVALID_NAT_GATEWAY_DESCRIPTION_MAL_FORMED,
        errors::MISSING_PARAMETER_BANDWIDTH_PACKAGE, errors::OPERATION_DENIED,
        errors::ROUTER_ENTRY_CONFLICT_DUPLICATED, errors::MISSING_PARAMETER,
        errors::QUOTA_EXCEEDED_BANDWIDTH_PACKAGE_IPS, errors::ALLOCATE_IP_FAILED,
        errors::INVALID_PARAMETER_NAME_MALFORMED, errors::INVALID_PARAMETER_DESCRIPTION_MALFORMED,
        errors::ZONE_NO_AVAILABLE_IP, errors::PARAMETER_ILLEGAL_400,
        errors::INVALID_PARAMETER_BANDWIDTH_PACKAGE_N_ISP_VALUE_NOT_SUPPORT,
        errors::INVALID_NAT_GATEWAY_ID_NOT_FOUND, errors::VSWITCH_STATUS_ERROR,
        errors::VPC_STATUS_ERROR, errors::INVALID_PARAMETER_SPEC_VALUE_NOT_SUPPORTED,
        errors::TASK_CONFLICT, errors::COMMODITY_INVALID_COMPONENT,
        errors::CREATE_NAT_GATEWAY_ROUTE_CONFLICT_DYNAMIC_ROUTE,
        errors::OPERATION_UNSUPPORTED_MULTI_NAT_GATEWAY, errors::FORBIDDEN_CHECK_ENTRY_RULE_QUOTA,
        errors::OPERATION_FAILED_UNPAID_BILLS_EXIST, errors::INCORRECT_STATUS_ROUTE_ENTRY,
        errors::OPERATION_FAILED_RISK_CONTROL, errors::INCORRECT_STATUS_ROUTE_TABLE_STATUS,
        errors::OPERATION_FAILED_TOKEN_VERFIY, errors::S, errors::ILLEGAL_PARAM_NAME,
        errors::OPERATION_FAILED_ENHANCED_QUOTA_EXCEED,
        errors::ORDER_ERROR_NO_AVAILABLE_PAYMENT_METHOD,
        errors::ORDER_ERROR_BASIC_INFO_UNCOMPLETED,
        errors::OPERATION_UNSUPPORTED_ENHANCED_CU_REGION,
        errors::NO_PERMISSION_CREATE_SERVICE_LINKED_ROLE,
        errors::OPERATION_UNSUPPORTED_ENHANCED_REGION,
        errors::OPERATION_FAILED_ENHANCED_INVENTORY_NOT_ENOUGH,
        errors::OPERATION_FAILED_VSW_NOT_BELONG_TO_VPC,
        errors::OPERATION_FAILED_ENHANCED_USER_IS_UN_AUTHORIZED,
        errors::OPERATION_UNSUPPORTED_PRE_PAID_PY_BY_LCU,
        errors::OPERATION_FAILED_NORMAL_INVENTORY_NOT_ENOUGH,
        errors::OPERATION_FAILED_V_SWITCH_NO_AVAILABLE_IP,
        errors::OPERATION_FAILED_ENHANCED_CHECK_INVENTORY,
        errors::UNSUPPORTED_FEATURE_ICMP_REPLY_ENABLED,
        errors::UNSUPPORTED_FEATURE_SECURITY_PROTECTION_ENABLED,
        errors::OPERATION_FAILED_REGION_CONVERT, errors::UNSUPPORTED_FEATURE_VPC_NAT,
        errors::INVALID_VSWITCHID_NOT_FOUND, errors::FORBIDDEN_OPERATE_SHARE_RESOURCE,
        errors::INCORRECT_STATUS_VSWITCH,
        errors::OPERATION_FAILED_VPC_NAT_GATEWAY_INVENTORY_NOT_ENOUGH,
        errors::OPERATION_FAILED_VPC_NAT_GATEWAY_CHECK_INVENTORY, errors::EXCLUSIVE_PARAM_S_AND_S,
        errors::SECURITY_GROUP_TYPE_NOT_SUPPORTED, errors::SECURITY_GROUP_NOT_EXIST,
        errors::OPERATION_FAILED_CONTAIN_FORBIDDEN_LABEL,
        errors::OPERATION_DENIED_PRE_PAID_INSTANCE, errors::UNSUPPORTED_FEATURE_GENEVE,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_VPC_ID_NOT_FOUND_404,
        errors::INVALID_ZONE_ID_NOT_FOUND, errors::VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY,
        errors::OPERATION_FAILED_CRATE_ENTRY_TIME_OUT,
        errors::FORBIDDEN_CREATE_SPECIAL_SPEC_NAT_GATEWAY, errors::UNSUPPORTED_ZONE_FOR_FW_NAT,
        errors::ORDER_ERROR_NAT_GATEWAY, errors::OPERATION_FAILED_NO_AVAILABLE_RESOURCE,
    )
)]
pub struct CreateNatGateway {
    /// Access mode.
    #[rpc(json)]
    pub access_mode: Option<AccessMode>,
    /// Auto pay.
    pub auto_pay: Option<bool>,
    /// Availability mode.
    pub availability_mode: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `testnat`.
    pub description: Option<String>,
    /// Duration, for example `无效参数`.
    pub duration: Option<String>,
    /// EIP bind mode: default `MULTI_BINDED`, for example `MULTI_BINDED`.
    pub eip_bind_mode: Option<String>,
    /// Icmp reply enabled, for example `true`.
    pub icmp_reply_enabled: Option<bool>,
    /// Instance charge type, for example `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Internet charge type, for example `PayByLcu`.
    pub internet_charge_type: Option<String>,
    /// IPv4 prefix, for example `192.168.0.0/28`.
    pub ipv4_prefix: Option<String>,
    /// Name, for example `fortest`.
    pub name: Option<String>,
    /// NAT IP, for example `192.168.0.2`.
    pub nat_ip: Option<String>,
    /// NAT type, for example `Enhanced`.
    pub nat_type: Option<String>,
    /// Network type, for example `internet`.
    pub network_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pricing cycle, for example `无效参数`.
    pub pricing_cycle: Option<String>,
    /// Private link enabled, for example `false`.
    pub private_link_enabled: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security protection enabled, for example `false`.
    #[deprecated = "the vendor advises against it"]
    pub security_protection_enabled: Option<bool>,
    /// Spec, for example `无效参数`.
    pub spec: Option<String>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// V switch id, for example `vsw-bp1e3se98n9fq8hle****`.
    pub v_switch_id: Option<String>,
    /// VPC id, for example `vpc-bp1di7uewzmtvfuq8****`.
    pub vpc_id: String,
}

/// Access mode.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AccessMode {
    /// Mode value, for example `route`.
    pub mode_value: Option<String>,
    /// Tunnel type, for example `geneve`.
    pub tunnel_type: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CreateNatGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateNatGatewayResponse {
    /// Forward table ids.
    #[rpc(wrapper = "ForwardTableId")]
    pub forward_table_ids: Vec<String>,
    /// Full NAT table ids.
    #[rpc(wrapper = "FullNatTableId")]
    pub full_nat_table_ids: Vec<String>,
    /// NAT gateway id, for example `ngw-112za33e4****`.
    pub nat_gateway_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Snat table ids.
    #[rpc(wrapper = "SnatTableId")]
    pub snat_table_ids: Vec<String>,
}
