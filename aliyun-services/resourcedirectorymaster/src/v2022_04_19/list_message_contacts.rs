// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListMessageContacts`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists message contacts.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/ListMessageContacts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = contacts,
        item = Contact
    ),
    errors(
        errors::INVALID_PARAMETER_CONTACT_ID, errors::INVALID_PARAMETER_MEMBER,
        errors::ENTITY_NOT_EXISTS_CONTACT, errors::ENTITY_NOT_EXISTS_MEMBER,
    )
)]
pub struct ListMessageContacts {
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: Option<String>,
    /// Member, for example `fd-ZDNPiT****`.
    pub member: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
}

/// Answer of [`ListMessageContacts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListMessageContactsResponse {
    /// Contacts.
    pub contacts: Vec<Contact>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Contact.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Contact {
    /// Associated date, for example `2023-03-27 17:19:21`.
    pub associated_date: String,
    /// Contact id, for example `c-qL4HqKONzOM7****`.
    pub contact_id: String,
    /// Create date, for example `2023-03-27 17:19:21`.
    pub create_date: String,
    /// Email address, for example `someone***@example.com`.
    pub email_address: String,
    /// Members.
    pub members: Vec<String>,
    /// Message types.
    pub message_types: Vec<String>,
    /// Name, for example `tom`.
    pub name: String,
    /// Phone number.
    pub phone_number: String,
    /// Status, for example `Active`.
    pub status: String,
    /// Title, for example `TechnicalDirector`.
    pub title: String,
}
