// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeContactList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes contact list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeContactList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total, size = page_size, items = contacts, item = Contact),
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_AUTHORIZATION, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeContactList {
    /// Chanel type, for example `Mail`.
    pub chanel_type: Option<String>,
    /// Chanel value.
    pub chanel_value: Option<String>,
    /// Contact name, for example `Alice`.
    pub contact_name: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`DescribeContactList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeContactListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Contacts.
    #[rpc(wrapper = "Contact")]
    pub contacts: Vec<Contact>,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `15`.
    pub total: Option<i64>,
}

/// Contact.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Contact {
    /// Channels.
    pub channels: Option<Channels>,
    /// Channels state.
    pub channels_state: Option<ChannelsState>,
    /// Contact groups.
    #[rpc(wrapper = "ContactGroup")]
    pub contact_groups: Vec<String>,
    /// Create time.
    pub create_time: Option<i64>,
    /// Desc.
    pub desc: String,
    /// Lang.
    pub lang: String,
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

/// Channels state.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChannelsState {
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
