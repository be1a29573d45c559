// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QuerySendDetails`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Queries send details.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QuerySendDetails)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    paginate(
        page = current_page,
        total = total_count,
        size = page_size,
        items = sms_send_detail_dtos,
        item = SmsSendDetailDTO
    ),
    waiter(delivered, status = sms_send_detail_dtos[].send_status, done("3"), failed("2"))
)]
pub struct QuerySendDetails {
    /// Biz id, for example `134523^435****`.
    pub biz_id: Option<String>,
    /// Number of the page, from 1.
    pub current_page: i64,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Items a page.
    pub page_size: i64,
    /// Phone number.
    pub phone_number: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Send date, for example `20250601`.
    pub send_date: String,
}

/// Answer of [`QuerySendDetails`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QuerySendDetailsResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// SMS send detail dtos.
    #[rpc(name = "SmsSendDetailDTOs", wrapper = "SmsSendDetailDTO")]
    pub sms_send_detail_dtos: Vec<SmsSendDetailDTO>,
    /// Items on all pages.
    pub total_count: String,
}

/// SMS send detail dto.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SmsSendDetailDTO {
    /// Content.
    pub content: String,
    /// Err code.
    pub err_code: String,
    /// Out id.
    pub out_id: String,
    /// Phone num.
    pub phone_num: String,
    /// Receive date.
    pub receive_date: String,
    /// Send date.
    pub send_date: String,
    /// Send status.
    pub send_status: Option<i64>,
    /// Template code.
    pub template_code: String,
}
