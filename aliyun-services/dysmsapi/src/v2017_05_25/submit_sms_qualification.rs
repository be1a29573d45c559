// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SubmitSmsQualification`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Submits SMS qualification.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/SubmitSmsQualification)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct SubmitSmsQualification {
    /// Admin id card exp date.
    #[rpc(name = "AdminIDCardExpDate")]
    pub admin_id_card_exp_date: String,
    /// Admin id card front face.
    #[rpc(name = "AdminIDCardFrontFace")]
    pub admin_id_card_front_face: String,
    /// Admin id card no.
    #[rpc(name = "AdminIDCardNo")]
    pub admin_id_card_no: String,
    /// Admin id card pic.
    #[rpc(name = "AdminIDCardPic")]
    pub admin_id_card_pic: String,
    /// Admin id card type.
    #[rpc(name = "AdminIDCardType")]
    pub admin_id_card_type: String,
    /// Admin name, for example `李华`.
    pub admin_name: String,
    /// Admin phone no.
    pub admin_phone_no: String,
    /// Business license pics.
    #[rpc(json)]
    pub business_license_pics: Vec<BusinessLicensePics>,
    /// Bussiness license exp date, for example `2023-01-01~2033-01-01`.
    pub bussiness_license_exp_date: String,
    /// Certify code, for example `1234`.
    pub certify_code: String,
    /// Company name, for example `阿里云云通信有限公司`.
    pub company_name: String,
    /// Company type, for example `COMPANY`.
    pub company_type: String,
    /// Legal person id card no.
    #[rpc(name = "LegalPersonIDCardNo")]
    pub legal_person_id_card_no: String,
    /// Legal person id card type.
    #[rpc(name = "LegalPersonIDCardType")]
    pub legal_person_id_card_type: String,
    /// Legal person id card back side.
    pub legal_person_id_card_back_side: Option<String>,
    /// Legal person id card eff time.
    pub legal_person_id_card_eff_time: String,
    /// Legal person id card front side.
    pub legal_person_id_card_front_side: Option<String>,
    /// Legal person name, for example `李华`.
    pub legal_person_name: String,
    /// Organization code, for example `910X********0012`.
    pub organization_code: String,
    /// Other files.
    #[rpc(json)]
    pub other_files: Vec<OtherFile>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Qualification name, for example `阿里云云通信有限公司资质李华`.
    pub qualification_name: String,
    /// Remark, for example `无`.
    pub remark: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Use by self, for example `true`.
    pub use_by_self: bool,
    /// Whether share, for example `false`.
    pub whether_share: bool,
}

/// Business license pics.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct BusinessLicensePics {
    /// License pic, for example `123456/111.png`.
    pub license_pic: Option<String>,
    /// Type, for example `businessLicense`.
    pub r#type: Option<String>,
}

/// Other file.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct OtherFile {
    /// License pic, for example `123456/111.png`.
    pub license_pic: Option<String>,
}

/// Answer of [`SubmitSmsQualification`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SubmitSmsQualificationResponse {
    /// Access denied detail, for example `无`.
    pub access_denied_detail: String,
    /// Code, for example `OK`.
    pub code: String,
    /// Data, for example `1000****`.
    pub data: String,
    /// Message, for example `OK`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
