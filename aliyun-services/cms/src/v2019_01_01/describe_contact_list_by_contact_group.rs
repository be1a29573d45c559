// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeContactListByContactGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes contact list by contact group.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeContactListByContactGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::S_500, errors::INTERNAL_ERROR)
)]
pub struct DescribeContactListByContactGroup {
    /// Contact group name, for example `CloudMonitor`.
    pub contact_group_name: String,
}

/// Answer of [`DescribeContactListByContactGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeContactListByContactGroupResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Contacts.
    #[rpc(wrapper = "Contact")]
    pub contacts: Vec<Contact>,
    /// Message, for example `The group is not exists.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Contact.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Contact {
    /// Channels.
    pub channels: Option<Channels>,
    /// Create time.
    pub create_time: Option<i64>,
    /// Desc.
    pub desc: String,
    /// Name.
    pub name: String,
    /// Update time.
    pub update_time: Option<i64>,
}

/// Channels.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Channels {
    /// Ali im.
    #[rpc(name = "AliIM")]
    pub ali_im: String,
    /// Ding web hook.
    pub ding_web_hook: String,
    /// Mail.
    pub mail: String,
    /// SMS.
    #[rpc(name = "SMS")]
    pub sms: String,
}
