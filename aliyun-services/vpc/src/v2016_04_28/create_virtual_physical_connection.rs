// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVirtualPhysicalConnection`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Creates virtual physical connection.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVirtualPhysicalConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_VBR_BINDED_PCONN, errors::ILLEGAL_PARAM_BANDWIDTH,
        errors::RESOURCE_NOT_FOUND_PHYSICAL_CONNECTION_ID,
        errors::OPERATION_FAILED_V_PCONN_CREATED, errors::MISSING_PARAM_SPEC,
        errors::ILLEGAL_PARAM_SPEC, errors::ILLEGAL_PARAM_VLAN_ID,
        errors::VLAN_ID_HAS_BEEN_USED_IN_PHYSICAL_CONNECTION,
        errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND, errors::MISSING_PARAMETER,
        errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_ENABLED,
        errors::OPERATION_FAILED_PCONN_ALLOCATE_VLAN0, errors::INVALID_VLAN_ID_MALFORMED,
        errors::INVALID_NAME_MALFORMED, errors::RESOURCE_NOT_ENOUGH_BANDWIDTH,
        errors::ILLEGAL_PARAM_VPCONN_ALI_UID, errors::ILLEGAL_PARAM_ORDER_MODE,
        errors::FORBIDDEN_VPCONN_ALI_UID, errors::QUOTA_EXCEEDED_VPCONN,
        errors::OPERATION_DENIED_CREATE_VPCONN, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::EC_ASSOCIATED_QO_S_PCONN_NOT_ALLOW_CREATE_VPCONN,
        errors::ILLEGAL_PARAM_RESOURCE_GROUP_ID,
    )
)]
pub struct CreateVirtualPhysicalConnection {
    /// Description, for example `desctest`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Name, for example `nametest`.
    pub name: Option<String>,
    /// Order mode, for example `PayByVirtualPhysicalConnectionOwner`.
    pub order_mode: OrderMode,
    /// Physical connection id, for example `pc-bp1ciz7ekd2grn1as****`.
    pub physical_connection_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-aekzjty2chzuqky`.
    pub resource_group_id: Option<String>,
    /// Spec, for example `50M`.
    pub spec: String,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Token.
    pub token: Option<String>,
    /// Vlan id, for example `4`.
    pub vlan_id: i64,
    /// Vpconn ali uid, for example `1210123456123456`.
    pub vpconn_ali_uid: i64,
}

/// What `OrderMode` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum OrderMode {
    /// `PayByVirtualPhysicalConnectionOwner`.
    PayByVirtualPhysicalConnectionOwner,
    /// `PayByPhysicalConnectionOwner`.
    PayByPhysicalConnectionOwner,
    /// A word that this version does not know.
    Unknown(String),
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`CreateVirtualPhysicalConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVirtualPhysicalConnectionResponse {
    /// Id of the request.
    pub request_id: String,
    /// Virtual physical connection, for example `pc-bp1mrgfbtmc9brre7****`.
    pub virtual_physical_connection: String,
}
