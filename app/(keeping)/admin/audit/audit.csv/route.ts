import { sendRecord } from "@/features/audit/send-record";

export const POST = sendRecord;
