// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeManagedInstances`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes managed instances.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeManagedInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = instances,
        item = Instance
    ),
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::INVALID_PARAM_PAGE_NUMBER,
        errors::INVALID_PARAM_PAGE_SIZE, errors::INVALID_TAG_KEY_MALFORMED,
        errors::INVALID_TAG_VALUE_MALFORMED, errors::NUMBER_EXCEED_TAGS,
        errors::MISSING_PARAMETER_TAG_KEY, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_PARAMETER_NEXT_TOKEN, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::OPERATION_FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INTERNAL_ERROR_DISPATCH,
    )
)]
pub struct DescribeManagedInstances {
    /// Activation id, for example `4ECEEE12-56F1-4FBC-9AB1-890F7494****`.
    pub activation_id: Option<String>,
    /// Connected, for example `true`.
    pub connected: Option<String>,
    /// Instance id: at most 50 items.
    #[rpc(max_len = 50)]
    pub instance_id: Vec<String>,
    /// Instance IP.
    pub instance_ip: Option<String>,
    /// Instance name, for example `my-webapp-server`.
    pub instance_name: Option<String>,
    /// Machine id, for example `GOG4X8312A0188`.
    pub machine_id: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// OS type, for example `windows`.
    pub os_type: Option<String>,
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

/// Answer of [`DescribeManagedInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeManagedInstancesResponse {
    /// Instances.
    pub instances: Vec<Instance>,
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

/// Instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Instance {
    /// Activation id, for example `3704F543-F768-43FA-9864-897F75B3****`.
    pub activation_id: String,
    /// Agent version, for example `2.2.0.102`.
    pub agent_version: String,
    /// Connected, for example `true`.
    pub connected: Option<bool>,
    /// Hostname, for example `demo`.
    pub hostname: String,
    /// Instance id, for example `mi-hz018jrc1o0****`.
    pub instance_id: String,
    /// Instance name, for example `webAPP-linux-01`.
    pub instance_name: String,
    /// Internet IP.
    pub internet_ip: String,
    /// Intranet IP.
    pub intranet_ip: String,
    /// Invocation count, for example `1`.
    pub invocation_count: Option<i64>,
    /// Last invoked time, UTC, for example `2021-01-20T09:00:40Z`.
    pub last_invoked_time: String,
    /// Machine id, for example `e03231b37ab14e53b5795ad625fc****`.
    pub machine_id: String,
    /// OS type, for example `Linux`.
    pub os_type: String,
    /// OS version.
    pub os_version: String,
    /// Registration time, UTC, for example `2021-01-20T08:57:56Z`.
    pub registration_time: String,
    /// Resource group id, for example `rg-123******`.
    pub resource_group_id: String,
    /// Tags.
    pub tags: Vec<InstanceTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstanceTag {
    /// Tag key, for example `TestKey`.
    pub tag_key: String,
    /// Tag value, for example `TestValue`.
    pub tag_value: String,
}
