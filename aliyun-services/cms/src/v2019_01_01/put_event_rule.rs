// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutEventRule`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Puts event rule.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutEventRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::INTERNAL_ERROR)
)]
pub struct PutEventRule {
    /// Description, for example `Event alert test`.
    pub description: Option<String>,
    /// Event pattern: at most 50 items.
    #[rpc(dotted, max_len = 50, required)]
    pub event_pattern: Vec<EventPattern>,
    /// Event type: default `SYSTEM`, for example `SYSTEM`.
    pub event_type: Option<EventType>,
    /// Group id, for example `7378****`.
    pub group_id: Option<String>,
    /// Rule name, for example `myRuleName`.
    pub rule_name: String,
    /// Silence time, for example `86400`.
    pub silence_time: Option<i64>,
    /// State: default `ENABLED`, for example `ENABLED`.
    pub state: Option<State>,
}

/// Event pattern.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct EventPattern {
    /// Custom filters, for example `Stopping`.
    pub custom_filters: Option<String>,
    /// Event type list.
    pub event_type_list: Vec<String>,
    /// Level list.
    pub level_list: Vec<String>,
    /// Name list.
    pub name_list: Vec<String>,
    /// Product, for example `ecs`.
    pub product: String,
    /// SQL filter, for example `192.168.XX.XX and Executed`.
    #[rpc(name = "SQLFilter")]
    pub sql_filter: Option<String>,
    /// Status list.
    pub status_list: Vec<String>,
}

/// What `EventType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum EventType {
    /// `SYSTEM`.
    #[rpc(name = "SYSTEM")]
    System,
    /// `CUSTOM`.
    #[rpc(name = "CUSTOM")]
    Custom,
    /// A word that this version does not know.
    Unknown(String),
}

/// What `State` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum State {
    /// `ENABLED`.
    #[rpc(name = "ENABLED")]
    Enabled,
    /// `DISABLED`.
    #[rpc(name = "DISABLED")]
    Disabled,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`PutEventRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutEventRuleResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Data, for example `1`.
    pub data: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
