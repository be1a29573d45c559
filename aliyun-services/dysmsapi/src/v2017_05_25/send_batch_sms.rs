// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SendBatchSms`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sends batch SMS.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SendBatchSms)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    success_codes("OK")
)]
pub struct SendBatchSms {
    /// Out id, for example `abcdefg`.
    pub out_id: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Template code, for example `SMS_15255****`.
    pub template_code: String,
    /// Phone number JSON.
    #[rpc(body)]
    pub phone_number_json: String,
    /// Sign name JSON, for example `["阿里云","阿里巴巴"]`.
    #[rpc(body)]
    pub sign_name_json: String,
    /// SMS up extend code JSON, for example `["90999","90998"]`.
    #[rpc(body)]
    pub sms_up_extend_code_json: Option<String>,
    /// Template param JSON, for example `[{"name":"TemplateParamJson"},{"name":"TemplateParamJson"}]`.
    #[rpc(body)]
    pub template_param_json: Option<String>,
}

/// Answer of [`SendBatchSms`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SendBatchSmsResponse {
    /// Biz id, for example `9006197469364984400`.
    pub biz_id: String,
    /// Code, for example `OK`.
    pub code: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
}
