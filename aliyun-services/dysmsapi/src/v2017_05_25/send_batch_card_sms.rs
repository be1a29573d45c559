// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendBatchCardSms`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sends batch card SMS.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SendBatchCardSms)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION_200)
)]
pub struct SendBatchCardSms {
    /// Card template code, for example `CARD_SMS_3**5`.
    pub card_template_code: String,
    /// Card template param JSON.
    pub card_template_param_json: Option<String>,
    /// Digital template code, for example `DIGITAL_SMS_23408****`.
    pub digital_template_code: Option<String>,
    /// Digital template param JSON, for example `[{"a":1,"b":2},{"a":9,"b":8}]`.
    pub digital_template_param_json: Option<String>,
    /// Fallback type, for example `SMS`.
    pub fallback_type: String,
    /// Out id, for example `16545681783595370`.
    pub out_id: Option<String>,
    /// Phone number JSON.
    pub phone_number_json: String,
    /// Sign name JSON, for example `["阿里云","阿里巴巴"]`.
    pub sign_name_json: String,
    /// SMS template code, for example `SMS_23425****`.
    pub sms_template_code: Option<String>,
    /// SMS template param JSON, for example `[{"a":1,"b":2},{"a":9,"b":8}]`.
    pub sms_template_param_json: Option<String>,
    /// SMS up extend code JSON.
    pub sms_up_extend_code_json: Option<String>,
    /// Template code, for example `SMS_20375****`.
    pub template_code: Option<String>,
    /// Template param JSON, for example `[{"name":"TemplateParamJson"},{"name":"TemplateParamJson"}]`.
    pub template_param_json: Option<String>,
}

/// Answer of [`SendBatchCardSms`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendBatchCardSmsResponse {
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
    /// Biz card id, for example `123`.
    pub biz_card_id: String,
    /// Biz digital id, for example `3214`.
    pub biz_digital_id: String,
    /// Biz SMS id, for example `3256`.
    pub biz_sms_id: String,
    /// Card tmp state, for example `0`.
    pub card_tmp_state: Option<i64>,
    /// Media mobiles.
    pub media_mobiles: String,
    /// Not media mobiles.
    pub not_media_mobiles: String,
}
