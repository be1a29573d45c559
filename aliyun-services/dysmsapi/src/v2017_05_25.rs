// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! Dysmsapi, API version 2017-05-25: 80 operations.
//!
//! Types inside requests and answers are in the module of their operation. [Official pages](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25)

#![allow(
    deprecated,
    reason = "operations that the vendor advises against are still here"
)]

pub mod add_ext_code_sign;
pub mod add_rcs_sign_menu;
pub mod add_short_url;
pub mod add_sms_sign;
pub mod add_sms_template;
pub mod change_signature_qualification;
pub mod check_mobiles_card_support;
pub mod conversion_data_intl;
pub mod create_card_sms_template;
pub mod create_digital_sign_order;
pub mod create_digital_sms_template;
pub mod create_rcs_mobile_capable_task;
pub mod create_rcs_template;
pub mod create_smart_short_url;
pub mod create_sms_app_icp_record;
pub mod create_sms_authorization_letter;
pub mod create_sms_sign;
pub mod create_sms_template;
pub mod create_sms_trademark;
pub mod delete_ext_code_sign;
pub mod delete_short_url;
pub mod delete_sms_qualification;
pub mod delete_sms_sign;
pub mod delete_sms_template;
mod endpoints;
pub mod errors;
pub mod get_card_sms_details;
pub mod get_card_sms_link;
pub mod get_media_resource_id;
pub mod get_oss_info_for_card_template;
pub mod get_oss_info_for_upload_file;
pub mod get_qualification_oss_info;
pub mod get_rcs_signature;
pub mod get_sms_ocr_oss_info;
pub mod get_sms_sign;
pub mod get_sms_template;
pub mod get_sms_template_list;
pub mod list_tag_resources;
pub mod modify_sms_sign;
pub mod modify_sms_template;
pub mod query_card_sms_template;
pub mod query_card_sms_template_report;
pub mod query_digital_sign_by_name;
pub mod query_ext_code_sign;
pub mod query_mobiles_card_support;
pub mod query_page_smart_short_url_log;
pub mod query_rcs_mobile_capable;
pub mod query_rcs_mobile_capable_task_result;
pub mod query_rcs_sign_menu_by_version;
pub mod query_rcs_template;
pub mod query_send_details;
pub mod query_send_statistics;
pub mod query_short_url;
pub mod query_single_sms_qualification;
pub mod query_sms_app_icp_record;
pub mod query_sms_authorization_letter;
pub mod query_sms_qualification_record;
pub mod query_sms_sign;
pub mod query_sms_sign_list;
pub mod query_sms_template;
pub mod query_sms_template_list;
pub mod query_sms_trademark;
pub mod required_phone_code;
pub mod send_batch_card_sms;
pub mod send_batch_sms;
pub mod send_card_sms;
pub mod send_logistics_sms;
pub mod send_rcs;
pub mod send_rcs_reply;
pub mod send_sms;
pub mod sms_conversion_intl;
pub mod submit_sms_qualification;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_ext_code_sign;
pub mod update_rcs_signature;
pub mod update_sms_qualification;
pub mod update_sms_sign;
pub mod update_sms_template;
pub mod upgrade_to_rcs_signature;
pub mod valid_phone_code;
pub mod verify_logistics_sms_mail_no;

use aliyun_rpc_core::{Action, RpcAction};

pub use add_ext_code_sign::{AddExtCodeSign, AddExtCodeSignResponse};
pub use add_rcs_sign_menu::{AddRcsSignMenu, AddRcsSignMenuResponse};
pub use add_short_url::{AddShortUrl, AddShortUrlResponse};
pub use add_sms_sign::{AddSmsSign, AddSmsSignResponse};
pub use add_sms_template::{AddSmsTemplate, AddSmsTemplateResponse};
pub use change_signature_qualification::{
    ChangeSignatureQualification, ChangeSignatureQualificationResponse,
};
pub use check_mobiles_card_support::{CheckMobilesCardSupport, CheckMobilesCardSupportResponse};
pub use conversion_data_intl::{ConversionDataIntl, ConversionDataIntlResponse};
pub use create_card_sms_template::{CreateCardSmsTemplate, CreateCardSmsTemplateResponse};
pub use create_digital_sign_order::{CreateDigitalSignOrder, CreateDigitalSignOrderResponse};
pub use create_digital_sms_template::{CreateDigitalSmsTemplate, CreateDigitalSmsTemplateResponse};
pub use create_rcs_mobile_capable_task::{
    CreateRCSMobileCapableTask, CreateRCSMobileCapableTaskResponse,
};
pub use create_rcs_template::{CreateRCSTemplate, CreateRCSTemplateResponse};
pub use create_smart_short_url::{CreateSmartShortUrl, CreateSmartShortUrlResponse};
pub use create_sms_app_icp_record::{CreateSmsAppIcpRecord, CreateSmsAppIcpRecordResponse};
pub use create_sms_authorization_letter::{
    CreateSmsAuthorizationLetter, CreateSmsAuthorizationLetterResponse,
};
pub use create_sms_sign::{CreateSmsSign, CreateSmsSignResponse};
pub use create_sms_template::{CreateSmsTemplate, CreateSmsTemplateResponse};
pub use create_sms_trademark::{CreateSmsTrademark, CreateSmsTrademarkResponse};
pub use delete_ext_code_sign::{DeleteExtCodeSign, DeleteExtCodeSignResponse};
pub use delete_short_url::{DeleteShortUrl, DeleteShortUrlResponse};
pub use delete_sms_qualification::{DeleteSmsQualification, DeleteSmsQualificationResponse};
pub use delete_sms_sign::{DeleteSmsSign, DeleteSmsSignResponse};
pub use delete_sms_template::{DeleteSmsTemplate, DeleteSmsTemplateResponse};
pub use endpoints::ENDPOINTS;
pub use get_card_sms_details::{GetCardSmsDetails, GetCardSmsDetailsResponse};
pub use get_card_sms_link::{GetCardSmsLink, GetCardSmsLinkResponse};
pub use get_media_resource_id::{GetMediaResourceId, GetMediaResourceIdResponse};
pub use get_oss_info_for_card_template::{
    GetOSSInfoForCardTemplate, GetOSSInfoForCardTemplateResponse,
};
pub use get_oss_info_for_upload_file::{GetOSSInfoForUploadFile, GetOSSInfoForUploadFileResponse};
pub use get_qualification_oss_info::{GetQualificationOssInfo, GetQualificationOssInfoResponse};
pub use get_rcs_signature::{GetRCSSignature, GetRCSSignatureResponse};
pub use get_sms_ocr_oss_info::{GetSmsOcrOssInfo, GetSmsOcrOssInfoResponse};
pub use get_sms_sign::{GetSmsSign, GetSmsSignResponse};
pub use get_sms_template::{GetSmsTemplate, GetSmsTemplateResponse};
pub use get_sms_template_list::{GetSmsTemplateList, GetSmsTemplateListResponse};
pub use list_tag_resources::{ListTagResources, ListTagResourcesResponse};
pub use modify_sms_sign::{ModifySmsSign, ModifySmsSignResponse};
pub use modify_sms_template::{ModifySmsTemplate, ModifySmsTemplateResponse};
pub use query_card_sms_template::{QueryCardSmsTemplate, QueryCardSmsTemplateResponse};
pub use query_card_sms_template_report::{
    QueryCardSmsTemplateReport, QueryCardSmsTemplateReportResponse,
};
pub use query_digital_sign_by_name::{QueryDigitalSignByName, QueryDigitalSignByNameResponse};
pub use query_ext_code_sign::{QueryExtCodeSign, QueryExtCodeSignResponse};
pub use query_mobiles_card_support::{QueryMobilesCardSupport, QueryMobilesCardSupportResponse};
pub use query_page_smart_short_url_log::{
    QueryPageSmartShortUrlLog, QueryPageSmartShortUrlLogResponse,
};
pub use query_rcs_mobile_capable::{QueryRCSMobileCapable, QueryRCSMobileCapableResponse};
pub use query_rcs_mobile_capable_task_result::{
    QueryRCSMobileCapableTaskResult, QueryRCSMobileCapableTaskResultResponse,
};
pub use query_rcs_sign_menu_by_version::{
    QueryRcsSignMenuByVersion, QueryRcsSignMenuByVersionResponse,
};
pub use query_rcs_template::{QueryRCSTemplate, QueryRCSTemplateResponse};
pub use query_send_details::{QuerySendDetails, QuerySendDetailsResponse};
pub use query_send_statistics::{QuerySendStatistics, QuerySendStatisticsResponse};
pub use query_short_url::{QueryShortUrl, QueryShortUrlResponse};
pub use query_single_sms_qualification::{
    QuerySingleSmsQualification, QuerySingleSmsQualificationResponse,
};
pub use query_sms_app_icp_record::{QuerySmsAppIcpRecord, QuerySmsAppIcpRecordResponse};
pub use query_sms_authorization_letter::{
    QuerySmsAuthorizationLetter, QuerySmsAuthorizationLetterResponse,
};
pub use query_sms_qualification_record::{
    QuerySmsQualificationRecord, QuerySmsQualificationRecordResponse,
};
pub use query_sms_sign::{QuerySmsSign, QuerySmsSignResponse};
pub use query_sms_sign_list::{QuerySmsSignList, QuerySmsSignListResponse};
pub use query_sms_template::{QuerySmsTemplate, QuerySmsTemplateResponse};
pub use query_sms_template_list::{QuerySmsTemplateList, QuerySmsTemplateListResponse};
pub use query_sms_trademark::{QuerySmsTrademark, QuerySmsTrademarkResponse};
pub use required_phone_code::{RequiredPhoneCode, RequiredPhoneCodeResponse};
pub use send_batch_card_sms::{SendBatchCardSms, SendBatchCardSmsResponse};
pub use send_batch_sms::{SendBatchSms, SendBatchSmsResponse};
pub use send_card_sms::{SendCardSms, SendCardSmsResponse};
pub use send_logistics_sms::{SendLogisticsSms, SendLogisticsSmsResponse};
pub use send_rcs::{SendRCS, SendRCSResponse};
pub use send_rcs_reply::{SendRCSReply, SendRCSReplyResponse};
pub use send_sms::{SendSms, SendSmsResponse};
pub use sms_conversion_intl::{SmsConversionIntl, SmsConversionIntlResponse};
pub use submit_sms_qualification::{SubmitSmsQualification, SubmitSmsQualificationResponse};
pub use tag_resources::{TagResources, TagResourcesResponse};
pub use untag_resources::{UntagResources, UntagResourcesResponse};
pub use update_ext_code_sign::{UpdateExtCodeSign, UpdateExtCodeSignResponse};
pub use update_rcs_signature::{UpdateRCSSignature, UpdateRCSSignatureResponse};
pub use update_sms_qualification::{UpdateSmsQualification, UpdateSmsQualificationResponse};
pub use update_sms_sign::{UpdateSmsSign, UpdateSmsSignResponse};
pub use update_sms_template::{UpdateSmsTemplate, UpdateSmsTemplateResponse};
pub use upgrade_to_rcs_signature::{UpgradeToRCSSignature, UpgradeToRCSSignatureResponse};
pub use valid_phone_code::{ValidPhoneCode, ValidPhoneCodeResponse};
pub use verify_logistics_sms_mail_no::{
    VerifyLogisticsSmsMailNo, VerifyLogisticsSmsMailNoResponse,
};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AddExtCodeSign::ACTION,
    AddRcsSignMenu::ACTION,
    AddShortUrl::ACTION,
    AddSmsSign::ACTION,
    AddSmsTemplate::ACTION,
    ChangeSignatureQualification::ACTION,
    CheckMobilesCardSupport::ACTION,
    ConversionDataIntl::ACTION,
    CreateCardSmsTemplate::ACTION,
    CreateDigitalSignOrder::ACTION,
    CreateDigitalSmsTemplate::ACTION,
    CreateRCSMobileCapableTask::ACTION,
    CreateRCSTemplate::ACTION,
    CreateSmartShortUrl::ACTION,
    CreateSmsAppIcpRecord::ACTION,
    CreateSmsAuthorizationLetter::ACTION,
    CreateSmsSign::ACTION,
    CreateSmsTemplate::ACTION,
    CreateSmsTrademark::ACTION,
    DeleteExtCodeSign::ACTION,
    DeleteShortUrl::ACTION,
    DeleteSmsQualification::ACTION,
    DeleteSmsSign::ACTION,
    DeleteSmsTemplate::ACTION,
    GetCardSmsDetails::ACTION,
    GetCardSmsLink::ACTION,
    GetMediaResourceId::ACTION,
    GetOSSInfoForCardTemplate::ACTION,
    GetOSSInfoForUploadFile::ACTION,
    GetQualificationOssInfo::ACTION,
    GetRCSSignature::ACTION,
    GetSmsOcrOssInfo::ACTION,
    GetSmsSign::ACTION,
    GetSmsTemplate::ACTION,
    GetSmsTemplateList::ACTION,
    ListTagResources::ACTION,
    ModifySmsSign::ACTION,
    ModifySmsTemplate::ACTION,
    QueryCardSmsTemplate::ACTION,
    QueryCardSmsTemplateReport::ACTION,
    QueryDigitalSignByName::ACTION,
    QueryExtCodeSign::ACTION,
    QueryMobilesCardSupport::ACTION,
    QueryPageSmartShortUrlLog::ACTION,
    QueryRCSMobileCapable::ACTION,
    QueryRCSMobileCapableTaskResult::ACTION,
    QueryRCSTemplate::ACTION,
    QueryRcsSignMenuByVersion::ACTION,
    QuerySendDetails::ACTION,
    QuerySendStatistics::ACTION,
    QueryShortUrl::ACTION,
    QuerySingleSmsQualification::ACTION,
    QuerySmsAppIcpRecord::ACTION,
    QuerySmsAuthorizationLetter::ACTION,
    QuerySmsQualificationRecord::ACTION,
    QuerySmsSign::ACTION,
    QuerySmsSignList::ACTION,
    QuerySmsTemplate::ACTION,
    QuerySmsTemplateList::ACTION,
    QuerySmsTrademark::ACTION,
    RequiredPhoneCode::ACTION,
    SendBatchCardSms::ACTION,
    SendBatchSms::ACTION,
    SendCardSms::ACTION,
    SendLogisticsSms::ACTION,
    SendRCS::ACTION,
    SendRCSReply::ACTION,
    SendSms::ACTION,
    SmsConversionIntl::ACTION,
    SubmitSmsQualification::ACTION,
    TagResources::ACTION,
    UntagResources::ACTION,
    UpdateExtCodeSign::ACTION,
    UpdateRCSSignature::ACTION,
    UpdateSmsQualification::ACTION,
    UpdateSmsSign::ACTION,
    UpdateSmsTemplate::ACTION,
    UpgradeToRCSSignature::ACTION,
    ValidPhoneCode::ACTION,
    VerifyLogisticsSmsMailNo::ACTION,
];
