// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateHaVip`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates ha vip.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateHaVip)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_IP_ADDRESS_OUT_OF_RANGE,
        errors::INVALID_IP_ADDRESS_NOT_AVAILABLE, errors::INVALID_IP_ADDRESS_ALREADY_USED,
        errors::INVALID_IP_ADDRESS_MALFORMED, errors::ABS_VPC_INVALID_NAME_MALFORMED,
        errors::INVALID_IP_ADDRESS_OUT_OF_VSW_CIDR, errors::INVALID_IP_ADDRESS_ALREADY_IN_USE,
        errors::UNSUPPORTED_FEATURE_CLOUD_BOX_HA_VIP, errors::COUNT_LIMIT_EXCEED_HA_VIP_IN_VPC,
        errors::FORBIDDEN_HA_VIP, errors::COUNT_LIMIT_EXCEED_HA_VIP_IN_VPC_403,
        errors::QUOTA_EXCEEDED_HA_VIP, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::ILLEGAL_PARAM_RESOURCE_GROUP_ID_404,
    )
)]
pub struct CreateHaVip {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `This is my HaVip.`.
    pub description: Option<String>,
    /// IP address, for example `192.XX.XX.10`.
    pub ip_address: Option<String>,
    /// Name, for example `test`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
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
    /// V switch id, for example `vsw-asdfjlnaue4g****`.
    pub v_switch_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateHaVip`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateHaVipResponse {
    /// Ha vip id, for example `havip-2zeo05qre24nhrqpy****`.
    pub ha_vip_id: String,
    /// IP address, for example `192.XX.XX.10`.
    pub ip_address: String,
    /// Id of the request.
    pub request_id: String,
}
