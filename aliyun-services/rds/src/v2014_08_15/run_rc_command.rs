// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RunRCCommand`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcParams, RpcResponse};

/// Runs rc command.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RunRCCommand)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct RunRCCommand {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Command content, for example `ZWNobyAxMjM=`.
    pub command_content: String,
    /// Container id.
    pub container_id: Option<String>,
    /// Container name, for example `test-container`.
    pub container_name: Option<String>,
    /// Content encoding, for example `PlainText`.
    pub content_encoding: Option<String>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Enable parameter, for example `false`.
    pub enable_parameter: Option<bool>,
    /// Frequency.
    pub frequency: Option<String>,
    /// Instance ids.
    #[rpc(json)]
    pub instance_ids: Vec<String>,
    /// Keep command, for example `false`.
    pub keep_command: Option<bool>,
    /// Launcher, for example `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
    pub launcher: Option<String>,
    /// Name, for example `testName`.
    pub name: Option<String>,
    /// Parameters.
    #[rpc(json)]
    pub parameters: Option<JsonValue>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Repeat mode, for example `Once`.
    pub repeat_mode: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource tags.
    #[rpc(json)]
    pub resource_tags: Vec<ResourceTag>,
    /// Tags.
    #[rpc(json)]
    pub tags: Vec<Tag>,
    /// Termination mode, for example `ProcessTree`.
    pub termination_mode: Option<String>,
    /// Timeout, for example `60`.
    pub timeout: Option<i64>,
    /// Type, for example `RunShellScript`.
    pub r#type: String,
    /// Username, for example `test`.
    pub username: Option<String>,
    /// Windows password name.
    pub windows_password_name: Option<String>,
    /// Working dir, for example `/home/user`.
    pub working_dir: Option<String>,
}

/// Resource tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourceTag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`RunRCCommand`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RunRCCommandResponse {
    /// Command id, for example `c-7d2a745b412b4601b2d47f6a768d****`.
    pub command_id: String,
    /// Invoke id, for example `t-7d2a745b412b4601b2d47f6a768d****`.
    pub invoke_id: String,
    /// Id of the request.
    pub request_id: String,
}
