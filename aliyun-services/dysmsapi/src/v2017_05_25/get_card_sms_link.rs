// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetCardSmsLink`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets card SMS link.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/GetCardSmsLink)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION_200)
)]
pub struct GetCardSmsLink {
    /// Card code type, for example `2`.
    pub card_code_type: Option<i32>,
    /// Card link type, for example `1`.
    pub card_link_type: Option<i32>,
    /// Card template code, for example `CARD_SMS_****`.
    pub card_template_code: String,
    /// Card template param JSON, for example `[{},{}]`.
    pub card_template_param_json: Option<String>,
    /// Custom short code JSON, for example `abCde`.
    pub custom_short_code_json: Option<String>,
    /// Domain, for example `xxx.com`.
    pub domain: Option<String>,
    /// Out id, for example `BC20220608102511660860762****`.
    pub out_id: Option<String>,
    /// Phone number JSON.
    pub phone_number_json: Option<String>,
    /// Sign name JSON.
    pub sign_name_json: String,
}

/// Answer of [`GetCardSmsLink`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetCardSmsLinkResponse {
    /// Code, for example `OK`.
    pub code: String,
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Card phone numbers.
    pub card_phone_numbers: String,
    /// Card sign names, for example `["阿里云","阿里云2"]`.
    pub card_sign_names: String,
    /// Card SMS links.
    pub card_sms_links: String,
    /// Card tmp state, for example `0`.
    pub card_tmp_state: Option<i64>,
    /// Not media mobiles.
    pub not_media_mobiles: String,
}
