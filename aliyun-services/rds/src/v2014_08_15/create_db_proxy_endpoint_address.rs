// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDBProxyEndpointAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates DB proxy endpoint address.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBProxyEndpointAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PORT_MALFORMED, errors::NET_TYPE_EXISTS_400,
        errors::INCORRECT_DB_INSTANCE_NET_TYPE, errors::INVALID_CONNECTION_STRING_DUPLICATE_400,
        errors::INVALID_CONN_VPC_ID_400, errors::INVALID_VPC_INSTANCE_ID,
        errors::INVALID_DB_INSTANCE_NAME, errors::INVALID_VPC_ID_OR_VSWITCH_ID_NOT_SUPPORTED,
        errors::INVALID_PRIVATE_IP_ADDRESS_MISMATCH, errors::INVALID_VPC_PARAMETER,
        errors::INVALID_BIZ_TYPE_FORMAT, errors::INVALID_V_SWITCH_ID_NOT_FOUND,
        errors::INVALID_V_SWITCH_ID_MISMATCH, errors::INVALID_PRIVATE_IP_ADDRESS_ALREADY_USED,
        errors::VSWITCH_IP_EXHAUSTED, errors::MAXSCALE_NOT_SUPPORT,
        errors::INVALID_CONNECTION_STRING_FORMAT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INCORRECT_DB_INSTANCE_ENGINE,
        errors::INCORRECT_KIND_CODE, errors::INCORRECT_DB_INSTANCE_CONN_TYPE,
        errors::ORDER_STATUS_UN_PAID, errors::ENDPOINT_NOT_FOUND, errors::MAXSCALE_NOT_FOUND,
        errors::INCORRECT_VSWITCH_ID, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::INVALID_DB_INSTANCE_NOT_FOUND, errors::INSUFFICIENT_RESOURCE_CAPACITY,
    )
)]
pub struct CreateDBProxyEndpointAddress {
    /// Connection string prefix, for example `test1234`.
    pub connection_string_prefix: String,
    /// DB instance id, for example `rm-t4n3axxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB proxy connect string net type, for example `Public`.
    #[rpc(name = "DBProxyConnectStringNetType")]
    pub db_proxy_connect_string_net_type: String,
    /// DB proxy endpoint id, for example `ta9um4xxxxx`.
    #[rpc(name = "DBProxyEndpointId")]
    pub db_proxy_endpoint_id: String,
    /// DB proxy engine type, for example `normal`.
    #[rpc(name = "DBProxyEngineType")]
    pub db_proxy_engine_type: Option<String>,
    /// DB proxy new connect string port, for example `3306`.
    #[rpc(name = "DBProxyNewConnectStringPort")]
    pub db_proxy_new_connect_string_port: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// VPC id, for example `vpc-bpxxxxxx`.
    #[rpc(name = "VPCId")]
    pub vpc_id: Option<String>,
    /// V switch id, for example `vsw-bpxxxxxx`.
    pub v_switch_id: Option<String>,
}

/// Answer of [`CreateDBProxyEndpointAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDBProxyEndpointAddressResponse {
    /// Id of the request.
    pub request_id: String,
}
