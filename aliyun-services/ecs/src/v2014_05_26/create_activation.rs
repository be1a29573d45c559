// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateActivation`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates activation.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateActivation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::INSTANCE_NAME_EXCEED_LIMIT,
        errors::INSTANCE_NAME_INVALID_PATTERN, errors::ACTIVATION_DESC_EXCEED_LIMIT,
        errors::ACTIVATION_LIMITATION_INVALID, errors::ADDRESS_RANGE_INVALID_PATTERN,
        errors::ACTIVATION_COUNT_EXCEED_LIMIT, errors::ACTIVATION_TTL_EXCEED_LIMIT,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::NUMBER_EXCEED_TAGS, errors::MISSING_PARAMETER_TAG_KEY, errors::DUPLICATE_TAG_KEY,
        errors::OPERATION_FORBIDDEN, errors::INVALID_STATUS_RESOURCE_GROUP,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct CreateActivation {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// Instance count, for example `10`.
    pub instance_count: Option<i32>,
    /// Instance name, for example `test-InstanceName`.
    pub instance_name: Option<String>,
    /// IP address range, for example `0.0.0.0/0`.
    pub ip_address_range: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-123******`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// Time to live in hours, for example `4`.
    pub time_to_live_in_hours: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CreateActivation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateActivationResponse {
    /// Activation code, for example `a-hz0ch3SwhOlE1234+Xo32lAZC****`.
    pub activation_code: String,
    /// Activation id, for example `4ECEEE12-56F1-4FBC-9AB1-890F1234****`.
    pub activation_id: String,
    /// Id of the request.
    pub request_id: String,
}
