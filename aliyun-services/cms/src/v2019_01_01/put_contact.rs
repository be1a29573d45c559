// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutContact`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Puts contact.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutContact)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER_VALUE, errors::INVALID_AUTHORIZATION, errors::INTERNAL_ERROR)
)]
pub struct PutContact {
    /// Contact name, for example `Alice`.
    pub contact_name: String,
    /// Describe, for example `ECS_Instance`.
    pub describe: String,
    /// Lang, for example `zh-cn`.
    pub lang: Option<String>,
    /// Channels.
    #[rpc(dotted)]
    pub channels: Option<Channels>,
}

/// Channels.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Channels {
    /// Ali im, for example `Jim`.
    #[rpc(name = "AliIM")]
    pub ali_im: Option<String>,
    /// Ding web hook.
    pub ding_web_hook: Option<String>,
    /// Mail.
    pub mail: Option<String>,
    /// SMS, for example `1333333****`.
    #[rpc(name = "SMS")]
    pub sms: Option<String>,
}

/// Answer of [`PutContact`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutContactResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
