// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetSmsTemplateList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets SMS template list.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetSmsTemplateList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_index,
        total = data?.total,
        size = page_size,
        items = data?.list,
        item = List
    )
)]
pub struct GetSmsTemplateList {
    /// Audit status, for example `53`.
    pub audit_status: Option<i64>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Page index, for example `75`.
    pub page_index: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `示例值示例值`.
    pub sign_name: Option<String>,
    /// Template code, for example `示例值示例值`.
    pub template_code: Option<String>,
    /// Template name, for example `示例值`.
    pub template_name: Option<String>,
    /// Template tag, for example `示例值示例值`.
    pub template_tag: Option<String>,
    /// Template type, for example `52`.
    pub template_type: Option<i64>,
    /// Usable state list.
    #[rpc(json)]
    pub usable_state_list: Vec<String>,
}

/// Answer of [`GetSmsTemplateList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetSmsTemplateListResponse {
    /// Access denied detail.
    pub access_denied_detail: String,
    /// Code, for example `示例值示例值`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Message, for example `示例值示例值`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// List.
    pub list: Vec<List>,
    /// Number of the page, from 1.
    pub page_no: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Total, for example `64`.
    pub total: Option<i64>,
}

/// List.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct List {
    /// Audit status, for example `88`.
    pub audit_status: Option<i64>,
    /// Gmt create, for example `示例值`.
    pub gmt_create: String,
    /// Sign name, for example `示例值示例值`.
    pub sign_name: String,
    /// Template code, for example `示例值示例值示例值`.
    pub template_code: String,
    /// Template content, for example `示例值示例值示例值`.
    pub template_content: String,
    /// Template name, for example `示例值`.
    pub template_name: String,
    /// Template tag.
    pub template_tag: Vec<TemplateTag>,
    /// Template type, for example `43`.
    pub template_type: Option<i64>,
    /// Usable state list.
    pub usable_state_list: Vec<String>,
    /// Work order id, for example `示例值示例值`.
    pub work_order_id: String,
}

/// Template tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TemplateTag {
    /// Tag key, for example `示例值`.
    pub tag_key: String,
    /// Tag value, for example `示例值示例值`.
    pub tag_value: String,
}
