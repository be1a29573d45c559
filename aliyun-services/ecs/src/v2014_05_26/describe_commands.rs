// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCommands`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes commands.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeCommands)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = commands,
        item = Command
    ),
    errors(
        errors::REGION_ID_API_NOT_SUPPORTED, errors::NUMBER_EXCEED_TAGS, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::MISSING_PARAMETER_TAG_KEY, errors::INVALID_PARAM_PAGE_NUMBER,
        errors::INVALID_PARAM_PAGE_SIZE, errors::INVALID_PARAMETER_NEXT_TOKEN,
        errors::INVALID_PARAMETER_MAX_RESULTS, errors::OPERATION_FORBIDDEN,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INTERNAL_ERROR_DISPATCH,
        errors::SERVICE_UNAVAILABLE_500, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeCommands {
    /// Command id, for example `c-hz01272yr52****`.
    pub command_id: Option<String>,
    /// Content encoding, for example `PlainText`.
    pub content_encoding: Option<String>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Latest, for example `true`.
    pub latest: Option<bool>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Name, for example `testName`.
    pub name: Option<String>,
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
    /// Provider, for example `AlibabaCloud`.
    pub provider: Option<String>,
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
    /// Type, for example `RunShellScript`.
    pub r#type: Option<String>,
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

/// Answer of [`DescribeCommands`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCommandsResponse {
    /// Commands.
    #[rpc(wrapper = "Command")]
    pub commands: Vec<Command>,
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

/// Command.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Command {
    /// Category.
    pub category: String,
    /// Command content.
    pub command_content: String,
    /// Command id.
    pub command_id: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Enable parameter.
    pub enable_parameter: Option<bool>,
    /// Invoke times.
    pub invoke_times: Option<i64>,
    /// Latest.
    pub latest: Option<bool>,
    /// Launcher.
    pub launcher: String,
    /// Name.
    pub name: String,
    /// Parameter definitions.
    #[rpc(wrapper = "ParameterDefinition")]
    pub parameter_definitions: Vec<ParameterDefinition>,
    /// Parameter names.
    #[rpc(wrapper = "ParameterName")]
    pub parameter_names: Vec<String>,
    /// Provider.
    pub provider: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<CommandTag>,
    /// Timeout.
    pub timeout: Option<i64>,
    /// Type.
    pub r#type: String,
    /// Version.
    pub version: Option<i64>,
    /// Working dir.
    pub working_dir: String,
}

/// Parameter definition.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ParameterDefinition {
    /// Default value.
    pub default_value: String,
    /// Description.
    pub description: String,
    /// Parameter name.
    pub parameter_name: String,
    /// Pattern regex.
    pub pattern_regex: String,
    /// Possible values.
    #[rpc(wrapper = "PossibleValue")]
    pub possible_values: Vec<String>,
    /// Required.
    pub required: Option<bool>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CommandTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
