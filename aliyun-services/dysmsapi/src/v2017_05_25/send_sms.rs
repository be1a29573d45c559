// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendSms`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sends SMS.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SendSms)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    success_codes("OK")
)]
pub struct SendSms {
    /// Out id, for example `abcdefgh`.
    pub out_id: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Phone numbers.
    pub phone_numbers: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Sign name, for example `阿里云`.
    pub sign_name: String,
    /// SMS up extend code, for example `90999`.
    pub sms_up_extend_code: Option<String>,
    /// Template code, for example `SMS_15305****`.
    pub template_code: String,
    /// Template param, for example `{"name":"张三","number":"1390000****"}`.
    pub template_param: Option<String>,
}

/// Answer of [`SendSms`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendSmsResponse {
    /// Biz id, for example `9006197469364984****`.
    pub biz_id: String,
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
