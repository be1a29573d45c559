// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendCardSms`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Sends card SMS.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SendCardSms)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACTION_200)
)]
pub struct SendCardSms {
    /// Card objects.
    #[rpc(dotted, required)]
    pub card_objects: Vec<CardObject>,
    /// Card template code, for example `CARD_SMS_70`.
    pub card_template_code: String,
    /// Digital template code, for example `DIGITAL_SMS_31359****`.
    pub digital_template_code: Option<String>,
    /// Digital template param, for example `{"msg","xxxd"}`.
    pub digital_template_param: Option<String>,
    /// Fallback type, for example `SMS`.
    pub fallback_type: String,
    /// Out id, for example `38d76c9b-4a9a-4c89-afae-61fd8e0e****`.
    pub out_id: Option<String>,
    /// Sign name, for example `阿里云`.
    pub sign_name: String,
    /// SMS template code, for example `SMS_48068****`.
    pub sms_template_code: Option<String>,
    /// SMS template param, for example `{"jifen":"积分"}`.
    pub sms_template_param: Option<String>,
    /// SMS up extend code, for example `1`.
    pub sms_up_extend_code: Option<String>,
    /// Template code, for example `SMS_2322****`.
    pub template_code: Option<String>,
    /// Template param.
    pub template_param: Option<String>,
}

/// Card object.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CardObject {
    /// Custom URL, for example `https://alibaba.com`.
    #[rpc(name = "customUrl")]
    pub custom_url: Option<String>,
    /// Dync params, for example `{"param3":"李四3","param1":"李四","param2":"李四2"}`.
    #[rpc(name = "dyncParams")]
    pub dync_params: Option<String>,
    /// Mobile.
    #[rpc(name = "mobile")]
    pub mobile: Option<String>,
}

/// Answer of [`SendCardSms`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendCardSmsResponse {
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
    /// Biz digital id, for example `232`.
    pub biz_digital_id: String,
    /// Biz SMS id, for example `524`.
    pub biz_sms_id: String,
    /// Card tmp state, for example `0`.
    pub card_tmp_state: Option<i64>,
    /// Media mobiles.
    pub media_mobiles: String,
    /// Not media mobiles.
    pub not_media_mobiles: String,
}
