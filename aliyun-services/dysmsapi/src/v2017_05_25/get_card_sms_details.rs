// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetCardSmsDetails`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets card SMS details.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetCardSmsDetails)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    paginate(
        page = current_page,
        total = card_send_detail_dto?.total_count,
        size = page_size,
        items = card_send_detail_dto?.records,
        item = Record
    )
)]
pub struct GetCardSmsDetails {
    /// Biz card id, for example `123456^0`.
    pub biz_card_id: Option<String>,
    /// Biz digit id, for example `12346^0`.
    pub biz_digit_id: Option<String>,
    /// Biz SMS id, for example `1234576^0`.
    pub biz_sms_id: Option<String>,
    /// Number of the page, from 1.
    pub current_page: Option<i64>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Phone number.
    pub phone_number: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Send date, for example `20240112`.
    pub send_date: String,
}

/// Answer of [`GetCardSmsDetails`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetCardSmsDetailsResponse {
    /// Access denied detail, for example `无`.
    pub access_denied_detail: String,
    /// Card send detail dto.
    #[rpc(name = "CardSendDetailDTO")]
    pub card_send_detail_dto: Option<CardSendDetailDTO>,
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Card send detail dto.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CardSendDetailDTO {
    /// Number of the page, from 1.
    pub current_page: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Records.
    pub records: Vec<Record>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Record.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Record {
    /// Err code, for example `Success`.
    pub err_code: String,
    /// Out id, for example `12345678`.
    pub out_id: String,
    /// Phone number.
    pub phone_number: String,
    /// Receive date, for example `2024-09-27 11:26:35`.
    pub receive_date: String,
    /// Receive type, for example `CARD_SMS`.
    pub receive_type: String,
    /// Render date, for example `2024-09-27 12:13:39`.
    pub render_date: String,
    /// Render status, for example `1`.
    pub render_status: Option<i64>,
    /// Send date, for example `2024-09-27 11:26:32`.
    pub send_date: String,
    /// Send status, for example `3`.
    pub send_status: Option<i64>,
    /// SMS content, for example `您收到一条短信消息`.
    pub sms_content: String,
    /// Template code, for example `CARD_SMS_6***`.
    pub template_code: String,
}
