// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeActivations`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes activations.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeActivations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = activation_list,
        item = Activation
    ),
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::INVALID_PARAM_PAGE_NUMBER,
        errors::INVALID_PARAM_PAGE_SIZE, errors::INVALID_TAG_KEY_MALFORMED,
        errors::INVALID_TAG_VALUE_MALFORMED, errors::NUMBER_EXCEED_TAGS, errors::DUPLICATE_TAG_KEY,
        errors::MISSING_PARAMETER_TAG_KEY, errors::INVALID_PARAMETER_NEXT_TOKEN,
        errors::INVALID_PARAMETER_MAX_RESULTS, errors::OPERATION_FORBIDDEN,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct DescribeActivations {
    /// Activation id, for example `4ECEEE12-56F1-4FBC-9AB1-890F1234****`.
    pub activation_id: Option<String>,
    /// Instance name, for example `test-InstanceName`.
    pub instance_name: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
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

/// Answer of [`DescribeActivations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeActivationsResponse {
    /// Activation list.
    pub activation_list: Vec<Activation>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Activation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Activation {
    /// Activation id, for example `4ECEEE12-56F1-4FBC-9AB1-890F1234****`.
    pub activation_id: String,
    /// Creation time, UTC, for example `2021-01-20T06:00:00Z`.
    pub creation_time: String,
    /// Deregistered count, for example `1`.
    pub deregistered_count: Option<i64>,
    /// Description, for example `This is description.`.
    pub description: String,
    /// Disabled, for example `false`.
    pub disabled: Option<bool>,
    /// Instance count, for example `1`.
    pub instance_count: Option<i64>,
    /// Instance name, for example `test-InstanceName`.
    pub instance_name: String,
    /// IP address range, for example `0.0.0.0/0`.
    pub ip_address_range: String,
    /// Registered count, for example `1`.
    pub registered_count: Option<i64>,
    /// Resource group id, for example `rg-123******`.
    pub resource_group_id: String,
    /// Tags.
    pub tags: Vec<ActivationTag>,
    /// Time to live in hours, for example `4`.
    pub time_to_live_in_hours: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ActivationTag {
    /// Tag key, for example `owner`.
    pub tag_key: String,
    /// Tag value, for example `zhangsan`.
    pub tag_value: String,
}
